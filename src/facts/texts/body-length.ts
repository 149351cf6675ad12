import { allMatches } from '../../domain/text/all-matches.ts';
import type { Paragraph } from '../../domain/text/paragraph.ts';

/** A space, and the first half of an astral character. */
const uncounted = /[\s\ud800-\udbff]/g;

/** How long the body is in characters as printed: spaces and annexes left out, an astral character counts as one. */
export function bodyLength(printed: readonly Paragraph[]): number {
  let length = 0;
  for (const { path, text } of printed)
    if (!path.startsWith('/annexes/')) length += text.length - allMatches(text, uncounted).length;
  return length;
}
