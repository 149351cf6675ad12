import { allMatches } from './all-matches.ts';
import { type Signs, signsOf } from './signs.ts';

/** Looks for one thing in a text, which holds none where none of the signs stands. */
export interface Finder<Found> {
  readonly signs: Signs;
  readonly find: (text: string) => readonly Found[];
}

/** Looks for a global pattern and reads its matches, all of which tell the text that they stand in. */
export function finderOf<Found>(pattern: RegExp, read: (match: RegExpExecArray) => readonly Found[]): Finder<Found> {
  return { signs: signsOf(pattern), find: (text) => allMatches(text, pattern).flatMap((match) => read(match)) };
}
