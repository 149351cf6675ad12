import { splitReferences } from '../../domain/figures/indicator-reference.ts';
import type { Span } from '../../domain/text/span.ts';
import type { Facts } from '../facts.ts';
import { type PlacedText, walkTexts } from './walk-texts.ts';

/** A word in braces, the pointer of the answer that names it, and where in the answer it stands, braces and all. */
export interface Reference extends Span {
  readonly path: string;
  readonly word: string;
}

/** Every word in braces in the facts, printed or not: it names an indicator, or what an edition writes for it. */
export function referencesIn(facts: Facts): readonly Reference[] {
  return walkTexts(facts, (text) => text.includes('{')).flatMap(wordsOf);
}

function wordsOf({ path, text }: PlacedText): Reference[] {
  let end = 0;
  return splitReferences(text).flatMap((piece) => {
    const start = end;
    end += 'reference' in piece ? piece.reference.length + 2 : piece.words.length;
    return 'reference' in piece ? [{ path, word: piece.reference, start, end }] : [];
  });
}
