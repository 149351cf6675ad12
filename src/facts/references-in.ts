import { splitReferences } from '../domain/indicator-reference.ts';
import { keepReading } from './at-rest.ts';
import { type PlacedText, walkTexts } from './walk-texts.ts';

/** A word in braces, and the pointer of the answer that names it. */
export interface Reference {
  readonly path: string;
  readonly word: string;
}

/** Every word in braces in the facts, printed or not: it names an indicator, or what an edition writes for it. */
export const referencesIn = keepReading((facts): readonly Reference[] =>
  walkTexts(facts)
    .filter(({ text }) => text.includes('{'))
    .flatMap(wordsOf),
);

function wordsOf({ path, text }: PlacedText): Reference[] {
  return splitReferences(text).flatMap((piece) => ('reference' in piece ? [{ path, word: piece.reference }] : []));
}
