import type { FiguredSentence } from './figured-sentences.ts';
import { isCounting } from './measure-words.ts';
import type { Quantity } from './quantities.ts';

/** A part that is counted in another unit than its total, though the parts make the total. */
export interface UnitSlip {
  readonly total: Quantity;
  readonly part: Quantity;
  readonly parts: readonly Quantity[];
}

/** Units of which either may stand for the other: people, and the unit of everything. */
const alike = [new Set(['人', '名', '位']), new Set(['个', '家', '户', '所', '处'])];

/**
 * Totals in one sentence whose parts add up exactly and are counted in another unit: 信息436条，其中综合261条、专报175篇.
 * Since the sum is right, they are the same things.
 */
export function unitSlips({ text: sentence, figures }: FiguredSentence): UnitSlip[] {
  if (figures.length < 3 || !sentence.includes('其中')) return [];
  return figures.flatMap((total, index) => {
    const gap = sentence.slice(total.end, figures[index + 1]?.start ?? total.end);
    if (!total.exact || !isCounting(total.unit) || !/^[^，,。；;、]{0,8}[，,；;：:（(]其中/u.test(gap)) return [];
    const parts = partsOf(figures, index);
    const part = parts.find(({ unit }) => !isAlike(unit, total.unit));
    return part ? [{ total, part, parts }] : [];
  });
}

/** The figures that follow a total and make it exactly; none when they do not. */
function partsOf(figures: readonly Quantity[], index: number): Quantity[] {
  const total = figures[index]?.value ?? 0;
  let sum = 0;
  for (let at = index + 1; at < figures.length && sum < total; at++) {
    const part = figures[at];
    if (!part?.exact || !isCounting(part.unit)) return [];
    sum += part.value;
    if (sum === total) return at > index + 1 ? figures.slice(index + 1, at + 1) : [];
  }
  return [];
}

function isAlike(one: string, other: string): boolean {
  return one === other || alike.some((units) => units.has(one) && units.has(other));
}
