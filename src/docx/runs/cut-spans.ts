import type { Span } from './line.ts';

/** What stands of some spans between two offsets into their text. */
export function cutSpans(spans: readonly Span[], start: number, end: number): Span[] {
  const cut: Span[] = [];
  let offset = 0;
  for (const span of spans) {
    const text = span.text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
    offset += span.text.length;
    if (text !== '') cut.push({ ...span, text });
  }
  return cut;
}
