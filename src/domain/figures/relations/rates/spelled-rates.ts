import type { FiguredSentence } from '../../figured-sentences.ts';
import { isCounting } from '../../measure-words.ts';
import { plainNumber } from '../../plain-number.ts';
import { maySpell, type SpelledShare, spelledShares } from '../../spelled-shares.ts';
import { isSameUnit } from '../../told/same-unit.ts';
import type { ToldFigure } from '../../told/told-figure.ts';
import { writeNumber } from '../../write-number.ts';
import type { FigureSlip } from '../figure-slip.ts';

const shared = /占[^占，,。；;]{0,20}$|占比(?:为|达|达到|约为)?$|[，,](?:约|已|达|将)?$/u;
const otherBase = /结转|上年|去年|同期|累计|剔除|扣除|加上|另有|其他|多选|重复/u;

/** Shares in words that their two counts do not give: 46件，占92件同类诉求的三成. */
export function spelledRates({ text, told }: FiguredSentence): FigureSlip[] {
  if (!maySpell.test(text) || otherBase.test(text)) return [];
  return spelledShares(text).flatMap((share) => {
    const before = text.slice(Math.max(0, share.start - 24), share.start);
    if (!shared.test(before)) return [];
    const counts = told.filter(
      ({ exact, unit, role, end }) =>
        exact && isCounting(unit) && role !== 'change' && role !== 'average' && end <= share.start,
    );
    const pair = pairFor(text, counts, share);
    if (!pair) return [];
    const { part, whole } = pair;
    const right = writeNumber((part.value / whole.value) * 100, 1);
    const reckoning = `${plainNumber(part.value)}÷${plainNumber(whole.value)}＝${right}%`;
    return [{ start: share.start, end: share.end, message: `“${share.written}”与前后数据不符：${reckoning}，请核对` }];
  });
}

/** The nearest count and the one larger count of its unit, where no two counts give the share. */
function pairFor(text: string, counts: readonly ToldFigure[], share: SpelledShare) {
  const near = counts.slice(-4);
  const isGiven = near.some((part) =>
    near.some(
      (whole) => whole !== part && whole.value > 0 && isSameUnit(part.unit, whole.unit) && lies(part, whole, share),
    ),
  );
  const [last, earlier] = [near.at(-1), near.at(-2)];
  if (isGiven || !last || !earlier || !isSameUnit(last.unit, earlier.unit)) return undefined;
  if (near.filter(({ unit }) => isSameUnit(unit, last.unit)).length !== 2 || share.start - last.end > 24)
    return undefined;
  if (/[。；;]/u.test(text.slice(earlier.end, share.start))) return undefined;
  const isBase = /占[^占，,。；;]{0,14}$/u.test(last.lead);
  const [part, whole] = isBase ? [earlier, last] : [last, earlier];
  if (!isBase && !/其中|有/u.test(part.before)) return undefined;
  return part.value <= whole.value ? { part, whole } : undefined;
}

function lies(part: ToldFigure, whole: ToldFigure, { low, high }: SpelledShare): boolean {
  const percentage = (part.value / whole.value) * 100;
  return percentage >= low && percentage <= high;
}
