import { allMatches } from './all-matches.ts';
import { signsOf } from './signs.ts';
import type { Span } from './span.ts';

/** A name in 《》 or 〈〉, without them. */
export interface DocumentName extends Span {
  readonly name: string;
}

const marks = [/《([^《》]*)》/gu, /〈([^〈〉]*)〉/gu] as const;

export const nameSigns = signsOf(...marks);

/** The names of documents in a text, those named inside another's name too, in the order of the two kinds of marks. */
export function documentNames(text: string): DocumentName[] {
  return marks.flatMap((pair) =>
    allMatches(text, pair).map(({ 0: { length }, 1: name = '', index }) => ({
      name,
      start: index,
      end: index + length,
    })),
  );
}
