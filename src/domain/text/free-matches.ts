import { allMatches } from './all-matches.ts';
import { protectedSpans } from './protected-spans.ts';
import type { Span } from './span.ts';

/**
 * The matches of a global pattern that touch no protected stretch of the text, in their order. Both lists are walked
 * once, so the cost is that of the pattern itself.
 */
export function freeMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches = allMatches(text, pattern);
  if (matches.length === 0) return [];
  const spans = protectedSpans(text);
  let next = 0;
  return matches.filter(({ index, 0: found }) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++;
    const span = spans[next];
    return span === undefined || span.start >= index + found.length;
  });
}

/** Those stretches of a text that touch no protected one. */
export function freeOf<Found extends Span>(text: string, found: readonly Found[]): Found[] {
  if (found.length === 0) return [];
  const spans = protectedSpans(text);
  return found.filter(({ start, end }) => !spans.some((span) => span.start < end && start < span.end));
}
