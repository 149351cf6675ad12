import type { OfficialDocument } from '../document/node.ts';
import type { Profile } from '../layout/profile.ts';
import { bodyOf } from './body.ts';
import { isLine, type Line, type Piece } from './runs/line.ts';

/** The names of the fonts that a document is set in, those of its page numbers among them. */
export function fontsIn(document: OfficialDocument, profile: Profile): string[] {
  const { fonts, latinFont } = profile;
  const spans = bodyOf(document, profile).flatMap(({ pieces }) =>
    pieces.flatMap(linesIn).flatMap((line) => line.spans),
  );
  const used = spans.flatMap(({ font, text }) => [
    ...(/[^\s\u0021-\u024f]/.test(text) ? [fonts[font]] : []),
    ...(/[\u0021-\u024f]/.test(text) ? [latinFont] : []),
  ]);
  return [...new Set([...used, fonts.pageNumber])];
}

function linesIn(piece: Piece): readonly Line[] {
  if (isLine(piece)) return [piece];
  return piece.kind === 'grid' ? [...piece.head, ...piece.rows].flat() : [...piece.names, piece.suffix];
}
