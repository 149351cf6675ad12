import { plainNumber } from '../../plain-number.ts';
import type { Quantity } from '../../quantities.ts';
import { comesOut, type Reach, reachOf, reckon } from '../../told/reckoning.ts';
import { isSameUnit } from '../../told/same-unit.ts';
import type { ToldFigure } from '../../told/told-figure.ts';
import { writeNumber } from '../../write-number.ts';
import type { FigureSlip } from '../figure-slip.ts';

/** A part and its whole, of which a rate is told. */
export interface Pair {
  readonly part: Quantity;
  readonly whole: Quantity;
}

const atLeast = /(?:超过|高于|突破|不低于|超|大于)$/u;
const atMost = /(?:不足|低于|不到|不超过|小于)$/u;

export function percentage(part: Quantity, whole: Quantity): Reach {
  return reckon(reachOf(part), reachOf(whole), (one, other) => (one / other) * 100);
}

export type Bound = 'exact' | 'least' | 'most';

/** Whether the rate is stated exactly, as the least or as the most; undefined where it is only roughly told. */
export function boundOf(text: string, { lead, end, start, exact }: ToldFigure): Bound | undefined {
  if (atLeast.test(lead) || text.startsWith('以上', end)) return 'least';
  if (atMost.test(lead) || /^以[下内]/u.test(text.slice(end, end + 2))) return 'most';
  return exact && !'近约'.includes(text.charAt(start - 1) || '无') ? 'exact' : undefined;
}

export function isWithin(share: Reach, rate: ToldFigure, bound: Bound): boolean {
  if (bound === 'least') return share.high + 1e-9 >= rate.value;
  if (bound === 'most') return share.low - 1e-9 <= rate.value;
  return rate.value === 100 ? share.high >= 100 : comesOut(share, rate);
}

export function tellRate(text: string, rate: Quantity, part: Quantity, whole: Quantity, share: Reach): FigureSlip {
  const right = writeNumber((share.low + share.high) / 2, Math.max(rate.decimals, 1));
  const written = text.slice(rate.start, rate.end);
  const reckoning = `${plainNumber(part.value)}÷${plainNumber(whole.value)}＝${right}%`;
  return { start: rate.start, end: rate.end, message: `${written}与前后数据不符：${reckoning}，请核对` };
}

export function canPart(part: ToldFigure, whole: ToldFigure): boolean {
  return part !== whole && part.value <= whole.value && isSameUnit(part.unit, whole.unit);
}
