import type { Diagnostic } from '../diagnostic.ts';
import { firstLetters, lastLetters, shorten, shortenFront } from '../domain/text/shorten.ts';

/** Finds the text at a path. */
type TextAt = (path: string) => string | undefined;

/** How much of a long sentence is shown on each side of the spot. */
const reach = 24;

/** The sentence that a finding speaks of, the spot in 【】, cut to what fits a line; undefined when it has no spot. */
export function markedSentence(textAt: TextAt, { path, span }: Pick<Diagnostic, 'path' | 'span'>): string | undefined {
  const text = textAt(path);
  if (!span || text === undefined) return undefined;
  return before(text, span.start) + mark(text.slice(span.start, span.end)) + after(text, span.end);
}

/** So many places of a slip that comes by the dozen are shown. */
const examples = 3;

/** The sentences of the first places of a finding; where there are more of them it says so. */
export function markedSentences(textAt: TextAt, places: readonly Diagnostic[]): string[] {
  const shown = places.slice(0, examples).flatMap((place) => markedSentence(textAt, place) ?? []);
  const left = places.length - examples;
  return left > 0 ? [...shown, `……另有${left}段`] : shown;
}

/** A text with the part that is to be shown in 【】. */
export function mark(words: string): string {
  const isShort = firstLetters(words, 2 * reach) === words;
  return `【${isShort ? words : shorten(words, reach) + lastLetters(words, reach)}】`;
}

function before(text: string, end: number): string {
  const near = lastLetters(text.slice(0, end), reach + 1);
  return shortenFront(near.slice(lastEnd(near) + 1), reach);
}

function after(text: string, start: number): string {
  const near = firstLetters(text.slice(start), reach + 1);
  const end = near.search(/[。！？；]/u);
  return shorten(end < 0 ? near : near.slice(0, end + 1), reach);
}

function lastEnd(text: string): number {
  return Math.max(...['。', '！', '？', '；'].map((sign) => text.lastIndexOf(sign)));
}
