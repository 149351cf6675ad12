import { fillLine } from './fill-line.ts';
import { fillGrid, fillJointMark } from './fill-table.ts';
import { isLine, type PageSection, type Piece } from './runs/line.ts';
import type { Shapes } from './shapes/shape.ts';

/** word/document.xml of a body in its sections: shapes with their slots filled. */
export function fillDocument(body: readonly PageSection[], shapes: Shapes): string {
  const last = body.at(-1);
  if (!last) throw new Error('a document has a section');
  const { document, sections } = shapes;
  let xml = document.open;
  for (const section of body) xml += section === last ? fillPieces(last.pieces, shapes) : fillClosed(section, shapes);
  return xml + sections[last.kind] + document.close;
}

/** A section that another follows: its last paragraph holds its properties. */
function fillClosed({ kind, pieces }: PageSection, shapes: Shapes): string {
  const end = pieces.at(-1);
  if (!end || !isLine(end)) throw new Error('a section ends with a paragraph');
  return fillPieces(pieces.slice(0, -1), shapes) + fillLine(end, shapes, shapes.sections[kind]);
}

function fillPieces(pieces: readonly Piece[], shapes: Shapes): string {
  let xml = '';
  for (const piece of pieces) xml += fillPiece(piece, shapes);
  return xml;
}

export function fillPiece(piece: Piece, shapes: Shapes): string {
  if (isLine(piece)) return fillLine(piece, shapes);
  return piece.kind === 'grid' ? fillGrid(piece, shapes) : fillJointMark(piece, shapes);
}
