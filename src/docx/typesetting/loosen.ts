import { cutPieces, stretchesTo } from '../../domain/text/cut-pieces.ts';
import type { Loosened } from '../../layout/measure.ts';
import type { ParagraphStyle } from '../../layout/paragraph-style.ts';
import type { FontSpan } from '../runs/line.ts';

/** The spans of a paragraph of a style, some stretches of its text set looser. */
export function loosen(
  spans: readonly FontSpan[],
  loosened: readonly Loosened[],
  style: ParagraphStyle,
): readonly FontSpan[] {
  let loose = spans;
  for (const one of loosened) loose = loosenOne(loose, one, style);
  return loose;
}

function loosenOne(
  spans: readonly FontSpan[],
  { start, end, twips }: Loosened,
  { characterSpacingTwips = 0 }: ParagraphStyle,
): readonly FontSpan[] {
  const length = spans.reduce((sum, { text }) => sum + text.length, 0);
  const [before = [], within = [], behind = []] = cutPieces(spans, stretchesTo([start, end, length]));
  const loose = within.map((span) => ({
    ...span,
    spacingTwips: (span.spacingTwips ?? characterSpacingTwips) + twips,
  }));
  return [...before, ...loose, ...behind];
}
