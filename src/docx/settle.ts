import { type Habits, type Loosened, linesOf, type Measure } from '../layout/next-line.ts';
import type { Profile } from '../layout/profile.ts';
import { settleLines } from '../layout/settle-lines.ts';
import { type ParagraphStyle, stylesOf } from '../layout/styles.ts';
import { twipsOfPt } from '../layout/units.ts';
import { cutSpans } from './cut-spans.ts';
import { isLine, type Line, type Piece, type Span } from './line.ts';
import { tab } from './runs.ts';

/** Sets the lines of running text so that no number leaves its unit and no last character stands alone. */
export function settle(pieces: readonly Piece[], width: number, profile: Profile): Piece[] {
  const styles = stylesOf(profile);
  return pieces.map((piece) =>
    isLine(piece) && styles[piece.style].alignment === 'both' ? settled(piece, styles[piece.style], width) : piece,
  );
}

function settled(line: Line, style: ParagraphStyle, width: number): Line {
  const loosened = settleLines(textOf(line), measureOf(style, width));
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

/** How many lines a paragraph takes on a width. */
export function countLines(line: Line, width: number, profile: Profile, habits: Habits): number {
  const text = textOf(line);
  if (text.includes(tab)) return 1;
  const measure = measureOf(stylesOf(profile)[line.style], width);
  return linesOf(text, measure, habits, loosenedIn(line, measure)).length;
}

/** The stretches of a line that are set otherwise than its style has them. */
function loosenedIn({ spans }: Line, { spacingTwips: usual }: Measure): Loosened[] {
  const loosened: Loosened[] = [];
  let start = 0;
  for (const { text, spacingTwips = usual } of spans) {
    const end = start + text.length;
    if (spacingTwips !== usual) loosened.push({ start, end, twips: spacingTwips - usual });
    start = end;
  }
  return loosened;
}

function textOf({ spans }: Line): string {
  let text = '';
  for (const span of spans) text += span.text;
  return text;
}

function measureOf(style: ParagraphStyle, width: number): Measure {
  const sizeTwips = twipsOfPt(style.sizePt);
  const { leftCharacters = 0, hangingCharacters = 0, rightCharacters = 0, firstLineCharacters = 0 } = style;
  return {
    sizeTwips,
    spacingTwips: style.characterSpacingTwips ?? 0,
    widthTwips: width - sizeTwips * (leftCharacters + rightCharacters),
    firstIndentTwips: sizeTwips * (firstLineCharacters - hangingCharacters),
  };
}
