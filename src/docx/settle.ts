import { Galley, type Loosened } from '../layout/galley.ts';
import type { Profile } from '../layout/profile.ts';
import { settleLines } from '../layout/settle-lines.ts';
import { type ParagraphStyle, stylesOf } from '../layout/styles.ts';
import { cutSpans } from './cut-spans.ts';
import { isLine, type Line, type Piece, type Span } from './line.ts';
import { measureOf, textOf } from './set-line.ts';

/** Sets the lines of running text so that no number leaves its unit and no last character stands alone. */
export function settle(pieces: readonly Piece[], width: number, profile: Profile): Piece[] {
  const styles = stylesOf(profile);
  const galley = new Galley();
  return pieces.map((piece) =>
    isLine(piece) && styles[piece.style].alignment === 'both'
      ? settled(piece, styles[piece.style], width, galley)
      : piece,
  );
}

function settled(line: Line, style: ParagraphStyle, width: number, galley: Galley): Line {
  const loosened = settleLines(textOf(line), measureOf(style, width), galley);
  if (loosened.length === 0) return line;
  const spans = loosened.reduce<readonly Span[]>((loose, one) => loosen(loose, one, style), line.spans);
  return { ...line, spans };
}

/** The spans of a line, those between two offsets set looser. */
function loosen(
  spans: readonly Span[],
  { start, end, twips }: Loosened,
  { characterSpacingTwips = 0 }: ParagraphStyle,
): Span[] {
  const length = spans.reduce((sum, { text }) => sum + text.length, 0);
  const loose = cutSpans(spans, start, end).map((span) => ({
    ...span,
    spacingTwips: (span.spacingTwips ?? characterSpacingTwips) + twips,
  }));
  return [...cutSpans(spans, 0, start), ...loose, ...cutSpans(spans, end, length)];
}
