import { type Habits, linesOf, type Measure, type Prepared, prepareText } from '../layout/next-line.ts';
import type { Profile } from '../layout/profile.ts';
import { type Loosened, settleLines } from '../layout/settle-lines.ts';
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
  const loosened = settleLines(preparedOf(line, style), measureOf(style, width));
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
  const style = stylesOf(profile)[line.style];
  const prepared = preparedOf(line, style);
  return prepared.text.includes(tab) ? 1 : linesOf(prepared, measureOf(style, width), habits).length;
}

const kept = new WeakMap<Line['spans'], Prepared>();

/** A line's text made ready, once for all the programs; a line takes its spans, and its style, along when it is copied. */
function preparedOf({ spans }: Line, style: ParagraphStyle): Prepared {
  const known = kept.get(spans) ?? prepare(spans, style);
  kept.set(spans, known);
  return known;
}

function prepare(spans: readonly Span[], style: ParagraphStyle): Prepared {
  const measure = measureOf(style, 0);
  const prepared = prepareText(spans.map(({ text }) => text).join(''), measure);
  let at = 0;
  for (const { text, spacingTwips = measure.spacingTwips } of spans) {
    const end = at + text.length;
    const looser = spacingTwips - measure.spacingTwips;
    if (looser !== 0) for (; at < end; at += 1) prepared.widths[at] = (prepared.widths[at] ?? 0) + looser;
    at = end;
  }
  return prepared;
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
