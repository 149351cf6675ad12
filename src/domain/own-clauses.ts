import { allMatches } from './all-matches.ts';
import type { Span } from './span.ts';

/** A clause in the office's own words. */
export interface OwnClause extends Span {
  readonly words: string;
  /** How many characters it has, names in 《》 not counted. */
  readonly length: number;
}

/** Cuts a text into its clauses; marks inside 《》 and “” cut nothing. */
export function ownClauses(text: string): OwnClause[] {
  return allMatches(text, /(?:[^，。；：！？,;!?《“]+|《[^《》]*》|“[^“”]*”|[《“])+/gu).map(({ 0: found, index }) => {
    const words = found.trim();
    const start = words === found ? index : index + found.indexOf(words);
    return { start, end: start + words.length, words, length: ownLength(words) };
  });
}

function ownLength(words: string): number {
  return words.includes('《') ? words.replaceAll(/《[^《》]*》/gu, '').length : words.length;
}
