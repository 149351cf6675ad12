import { linesOf } from '../layout/line-count.ts';
import { page, textAreaTwips } from '../layout/page.ts';
import type { Profile } from '../layout/profile.ts';
import { type ParagraphStyle, stylesOf } from '../layout/styles.ts';
import { twipsOfMm, twipsOfPt } from '../layout/units.ts';
import { isLine, type Line, type Piece } from './line.ts';

/** Where a body ends: the page, from 1, and the room left on it. */
export interface BodyEnd {
  readonly page: number;
  readonly freeTwips: number;
}

/**
 * Estimates where a body ends when it is laid out. Every line has a fixed height and every Chinese character a fixed width,
 * so that counting comes close; a program with other fonts may still break a line elsewhere.
 */
export function estimateEnd(pieces: readonly Piece[], profile: Profile): BodyEnd {
  const height = textHeight(profile);
  const styles: Readonly<Record<string, ParagraphStyle>> = stylesOf(profile);
  const end = { page: 1, used: 0 };
  const add = (line: number, count: number) => {
    for (let one = 0; one < count; one += 1) {
      if (end.used + line > height + 1) Object.assign(end, { page: end.page + 1, used: 0 });
      end.used += line;
    }
  };
  for (const piece of pieces) {
    if (!isLine(piece)) {
      for (const row of rowHeights(piece, styles)) add(row, 1);
      continue;
    }
    const style = styles[piece.style];
    if (!style) continue;
    if (style.pageBreakBefore && end.used > 0) Object.assign(end, { page: end.page + 1, used: 0 });
    if (end.used > 0) end.used += piece.before ?? 0;
    else if (piece.style === 'authorityMark') end.used += piece.before ?? 0;
    add(twipsOfPt(style.linePt), lineCount(piece, style, textAreaTwips));
    end.used += piece.after ?? 0;
  }
  return { page: end.page, freeTwips: height - end.used };
}

/** How high the text area is. */
export function textHeight({ marginTopMm, marginBottomMm }: Profile): number {
  return twipsOfMm(page.heightMm) - twipsOfMm(marginTopMm) - twipsOfMm(marginBottomMm);
}

/** The height of each row of a table. */
export function rowHeights(piece: Exclude<Piece, Line>, styles: Readonly<Record<string, ParagraphStyle>>): number[] {
  const heightOf = (line: Line, width: number) => {
    const style = styles[line.style];
    return style ? twipsOfPt(style.linePt) * lineCount(line, style, width) : 0;
  };
  if (piece.kind === 'jointMark') {
    return [piece.above + piece.names.reduce((sum, name) => sum + heightOf(name, textAreaTwips), 0)];
  }
  if (piece.kind === 'colophon') return piece.rows.map((row) => heightOf(row, textAreaTwips) + twipsOfPt(1));
  const cellMargin = 216;
  return [...piece.head, ...piece.rows].map((row) =>
    Math.max(...row.map((cell, index) => heightOf(cell, (piece.columnTwips[index] ?? 0) - cellMargin))),
  );
}

function lineCount({ spans }: Line, style: ParagraphStyle, width: number): number {
  const text = spans.map((span) => span.text).join('');
  const character = twipsOfPt(style.sizePt);
  const spaced = character + (style.characterSpacingTwips ?? 0);
  const indent = character * ((style.leftCharacters ?? 0) - (style.hangingCharacters ?? 0));
  return linesOf(text, spaced, width - indent, character * (style.firstLineCharacters ?? 0)).count;
}
