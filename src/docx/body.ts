import type { OfficialDocument } from '../document/node.ts';
import type { Profile } from '../layout/profile.ts';
import { stylesOf } from '../layout/styles.ts';
import { twipsOfPt } from '../layout/units.ts';
import { estimateEnd, rowHeights, textHeight } from './estimate-pages.ts';
import { keepTogether } from './keep-together.ts';
import { type Body, type ColophonTable, isLine, type Line, type Piece } from './line.ts';
import { piecesOf } from './pieces.ts';

const anchor: Line = { style: 'afterTable', spans: [] };

/** What Word wants behind a table that closes a document, and room for rounding. */
const closingTwips = 2 * twipsOfPt(1);

/**
 * The body of a document in its sections, the colophon's last line on the lower edge of the text area: under the text on a
 * page with room for it and a line more, and, for printing on both sides, an even one; otherwise on an even page of its
 * own. GB/T 9704—2012 7.4, 7.5. The table is set on that edge, and the space above it is spelt out too, for programs that
 * cannot do so.
 */
export function bodyOf(document: OfficialDocument, profile: Profile): Body {
  const pieces = keepTogether(piecesOf(document, profile));
  const colophon = pieces.find((piece): piece is ColophonTable => !isLine(piece) && piece.kind === 'colophon');
  const main = endedByLine(pieces.filter((piece) => piece !== colophon));
  if (!colophon) return { main, lastPage: [] };
  const needed = closingTwips + rowHeights(colophon, stylesOf(profile)).reduce((sum, row) => sum + row, 0);
  const { page, freeTwips } = estimateEnd(main, profile);
  const hasRoom = freeTwips >= needed + twipsOfPt(profile.linePt);
  if (hasRoom && (page % 2 === 0 || !profile.colophonOnEvenPage)) {
    return { main: [...main.slice(0, -1), under(main.at(-1), freeTwips - needed), colophon, anchor], lastPage: [] };
  }
  return { main, lastPage: [under(anchor, textHeight(profile) - twipsOfPt(1) - needed), colophon, anchor] };
}

function under(line: Piece = anchor, after: number): Line {
  return { ...(isLine(line) ? line : anchor), after };
}

/** A section, and so a document, ends with a paragraph. */
function endedByLine(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1);
  return last && !isLine(last) ? [...pieces, anchor] : pieces;
}
