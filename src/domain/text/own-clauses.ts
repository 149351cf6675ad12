import type { Span } from './span.ts';

/** A clause in the office's own words. */
export interface OwnClause extends Span {
  readonly words: string;
  /** How many characters it has, names in 《》 not counted. */
  readonly length: number;
}

const mark = /[，。；：！？,;!?《“]/g;
const quoted = /《[^《》]*》|“[^“”]*”/y;

/**
 * Cuts a text into its clauses; marks inside 《》 and “” cut nothing. Of those with fewer than `fewest` characters some or all
 * are left out: most clauses are short, and nobody asks for them.
 */
export function ownClauses(text: string, fewest = 1): OwnClause[] {
  const clauses: OwnClause[] = [];
  let start = 0;
  const cut = (end: number) => {
    if (end - start >= fewest) clauses.push(clauseAt(text, start, end));
    start = end + 1;
  };
  mark.lastIndex = 0;
  while (mark.test(text)) {
    const at = mark.lastIndex - 1;
    if ('《“'.includes(text.charAt(at))) {
      quoted.lastIndex = at;
      if (quoted.test(text)) mark.lastIndex = quoted.lastIndex;
    } else cut(at);
  }
  cut(text.length);
  return clauses;
}

function clauseAt(text: string, from: number, to: number): OwnClause {
  const found = text.slice(from, to);
  const words = found.trim();
  const start = words === found ? from : from + found.indexOf(words);
  return { start, end: start + words.length, words, length: ownLength(words) };
}

function ownLength(words: string): number {
  return words.includes('《') ? words.replaceAll(/《[^《》]*》/gu, '').length : words.length;
}
