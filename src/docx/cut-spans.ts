import type { Span } from './line.ts';

/** What stands of some spans between two offsets into their text. */
export function cutSpans(spans: readonly Span[], start: number, end: number): Span[] {
  let offset = 0;
  return spans.flatMap((span) => {
    const text = span.text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
    offset += span.text.length;
    return text === '' ? [] : [{ ...span, text }];
  });
}
