import type { Loosened } from '../../layout/measure.ts';
import type { ParagraphStyle } from '../../layout/paragraph-style.ts';
import { cutSpans } from '../runs/cut-spans.ts';
import type { Span } from '../runs/line.ts';

/** The spans of a paragraph of a style, some stretches of its text set looser. */
export function loosen(spans: readonly Span[], loosened: readonly Loosened[], style: ParagraphStyle): readonly Span[] {
  let loose = spans;
  for (const one of loosened) loose = loosenOne(loose, one, style);
  return loose;
}

function loosenOne(
  spans: readonly Span[],
  { start, end, twips }: Loosened,
  { characterSpacingTwips = 0 }: ParagraphStyle,
): readonly Span[] {
  const length = spans.reduce((sum, { text }) => sum + text.length, 0);
  const loose = cutSpans(spans, start, end).map((span) => ({
    ...span,
    spacingTwips: (span.spacingTwips ?? characterSpacingTwips) + twips,
  }));
  return [...cutSpans(spans, 0, start), ...loose, ...cutSpans(spans, end, length)];
}
