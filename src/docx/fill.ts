import type { Grid, Line, Piece } from './line.ts';
import { runKey } from './run-kind.ts';
import { runsOf } from './runs.ts';
import type { Shape, Shapes } from './shapes.ts';

/** word/document.xml of the given pieces: shapes with their slots filled. */
export function fillDocument(pieces: readonly Piece[], shapes: Shapes): string {
  return (
    shapes.document.open +
    pieces.map((piece) => ('spans' in piece ? line(piece, shapes) : grid(piece, shapes))).join('') +
    shapes.document.close
  );
}

function line({ style, gapLines, spans, rightIndent }: Line, shapes: Shapes): string {
  const shape = (rightIndent === undefined ? shapes.paragraphs : shapes.indented)[style][gapLines];
  if (!shape) throw new Error(`no shape for ${style} after ${gapLines} blank lines`);
  let content = '';
  for (const run of runsOf(spans)) content += wrap(shapes.runs[runKey(run)], escapeXml(run.text));
  return wrap(rightIndent === undefined ? shape : { ...shape, open: put(shape.open, rightIndent) }, content);
}

function grid({ columnTwips, head, rows }: Grid, shapes: Shapes): string {
  const shape = shapes.table;
  const cells = (row: readonly Line[]) =>
    row
      .map((cell, index) => put(shape.cell.open, columnTwips[index] ?? 0) + line(cell, shapes) + shape.cell.close)
      .join('');
  return [
    wrap(shape.grid, columnTwips.map((twips) => put(shape.column, twips)).join('')),
    ...head.map((row) => wrap(shape.headRow, cells(row))),
    ...rows.map((row) => wrap(shape.row, cells(row))),
    shape.end,
  ].join('');
}

function wrap(shape: Shape | undefined, content: string): string {
  if (!shape) throw new Error('no shape for this run');
  return shape.open + content + shape.close;
}

function put(xml: string, value: number): string {
  return xml.replace('#', String(value));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as it must stand in a part, escaped as the docx package escapes it. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
