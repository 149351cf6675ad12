import { lettersIn } from '../../domain/text/letters-in.ts';
import { keepReading } from '../at-rest.ts';
import type { Facts } from '../facts.ts';
import { printedTexts } from './printed-texts.ts';
import { writtenTexts } from './written-texts.ts';

/** Whether words may stand in a text of the report, as written or as printed; the answer no is sure and costs next to nothing. */
export const mayHold = keepReading((facts) => {
  const written = writtenTexts(facts);
  const filledIn = new Set(written.filter(({ text }) => text.includes('{')).map(({ path }) => path));
  const printed = filledIn.size === 0 ? [] : printedTexts(facts).filter(({ path }) => filledIn.has(path));
  return lettersIn([...written, ...printed].map(({ text }) => text));
});

/** Those of some pairs of words of which both may stand in the report. */
export function bothMayStand<Pair extends readonly [string, string, ...unknown[]]>(
  facts: Facts,
  pairs: readonly Pair[],
): readonly Pair[] {
  const mayStand = mayHold(facts);
  return pairs.filter(([one, other]) => mayStand(one) && mayStand(other));
}
