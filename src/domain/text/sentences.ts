import { allMatches } from './all-matches.ts';

/** A stretch of a text and where it begins. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
}

/** The sentences of a text, each with the mark that ends it. */
export function sentencesOf(text: string): Stretch[] {
  return allMatches(text, /[^。！？]+[。！？]?/gu).map(({ 0: stretch, index }) => ({ text: stretch, start: index }));
}

/** Commas, semicolons, colons and ends of sentences, full or half width. */
const clauseMarks = '，,；;：:。！？';

/** No clause that a person writes is longer; one without end must not be read again for each thing in it. */
const longestClause = 100;

/** What stands before a place of a text in the same clause; of an endless clause the nearest hundred characters. */
export function clauseBefore(text: string, end: number): string {
  const furthest = Math.max(0, end - longestClause);
  let start = end;
  while (start > furthest && !clauseMarks.includes(text.charAt(start - 1))) start -= 1;
  return text.slice(start, end);
}

/** What stands in a text behind the last of some marks; all of it where none stands there. */
export function behindLast(text: string, marks: string): string {
  let start = text.length;
  while (start > 0 && !marks.includes(text.charAt(start - 1))) start -= 1;
  return text.slice(start);
}
