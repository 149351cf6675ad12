import { allMatches } from './all-matches.ts';
/** A stretch of a text and where it begins. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
}

/** The sentences of a text, each with the mark that ends it. */
export function sentencesOf(text: string): Stretch[] {
  return stretches(text, /[^。！？]+[。！？]?/gu);
}

/** The clauses of a text: what stands between commas, semicolons, colons and ends of sentences, full or half width. */
export function clausesOf(text: string): Stretch[] {
  return stretches(text, /[^，,；;：:。！？]+/gu);
}

function stretches(text: string, pattern: RegExp): Stretch[] {
  return allMatches(text, pattern).map(({ 0: stretch, index }) => ({ text: stretch, start: index }));
}
