import type { FiguredSentence } from './figured-sentences.ts';
import { isCounting } from './measure-words.ts';
import type { Quantity } from './quantities.ts';
import { writeNumber } from './write-number.ts';

/** A rate that its two counts do not give. */
export interface RateSlip {
  readonly rate: Quantity;
  readonly part: Quantity;
  readonly whole: Quantity;
  /** The rate as it should be, to the decimals stated: 54.55. */
  readonly right: string;
}

/** How many counts beside a rate are looked at. */
const reach = 8;

const rateWord = /(..)率(?:为|是|达|达到|仅为|只有)?$/u;

/**
 * Rates in one sentence that their counts miss: 交办110件，化解60件，化解率54.54%.
 * Speaks only of a rate with one or two decimals, named by a word that stands beside one of two counts of one unit, when the
 * nearest pair misses it by a tenth of a point at most; silent when any pair makes it.
 */
export function rateSlips({ text: sentence, figures }: FiguredSentence): RateSlip[] {
  if (figures.length < 3) return [];
  return figures.flatMap((rate, index) => {
    if (!isStated(rate)) return [];
    const word = rateWord.exec(sentence.slice(Math.max(0, rate.start - 8), rate.start))?.[1];
    if (!word) return [];
    const beside = [...figures.slice(Math.max(0, index - reach), index), ...figures.slice(index + 1, index + 3)];
    const counts = beside.filter(({ unit, exact, value }) => exact && isCounting(unit) && value > 0);
    const pairs = counts.flatMap((part) => counts.flatMap((whole) => pairOf(rate, part, whole)));
    if (pairs.some(({ right }) => Number(right) === rate.value)) return [];
    const named = pairs.filter(({ part, whole }) => [part, whole].some((count) => isNamed(sentence, count, word)));
    const best = named.toSorted((a, b) => a.miss - b.miss)[0];
    return best && best.miss <= 0.1 ? [{ rate, part: best.part, whole: best.whole, right: best.right }] : [];
  });
}

function isStated({ unit, decimals, exact, value }: Quantity): boolean {
  return unit === '%' && exact && (decimals === 1 || decimals === 2) && value < 100;
}

function pairOf(rate: Quantity, part: Quantity, whole: Quantity) {
  if (part.unit !== whole.unit || part.value >= whole.value) return [];
  const exact = (part.value / whole.value) * 100;
  return [{ part, whole, right: writeNumber(exact, rate.decimals), miss: Math.abs(exact - rate.value) }];
}

function isNamed(sentence: string, { start, end }: Quantity, word: string): boolean {
  const beside = `${sentence.slice(Math.max(0, start - 12), start)} ${sentence.slice(end, end + 12)}`;
  return beside.replaceAll(`${word}率`, '').includes(word);
}
