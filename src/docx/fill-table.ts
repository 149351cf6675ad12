import { cellTwips, columnSpan } from '../layout/table.ts';
import { fillLine } from './fill-line.ts';
import type { Grid, JointMark, Line } from './runs/line.ts';
import type { Shape, Shapes } from './shapes/shape.ts';
import { put } from './xml-text.ts';

/** A table of the report. */
export function fillGrid({ columnTwips, head, rows, tall }: Grid, shapes: Shapes): string {
  const { grid, column, cell, spanningCell, headRow, row, tallRow, end } = shapes.table;
  const usual = columnTwips.map((twips) => put(cell.open, 'width', twips));
  const openOf = (index: number, cells: number) => {
    const span = columnSpan(index, cells, columnTwips.length);
    if (span === 1) return usual[index];
    return put(put(spanningCell.open, 'width', cellTwips(index, cells, columnTwips)), 'span', span);
  };
  const fillRow = ({ open, close }: Shape, lines: readonly Line[]) => {
    let xml = open;
    for (const [index, line] of lines.entries())
      xml += openOf(index, lines.length) + fillLine(line, shapes) + cell.close;
    return xml + close;
  };
  let xml = put(grid.open, 'total', sum(columnTwips));
  for (const twips of columnTwips) xml += put(column, 'width', twips);
  xml += grid.close;
  for (const lines of head) xml += fillRow(headRow, lines);
  for (const lines of rows) xml += fillRow(tall?.has(lines) ? tallRow : row, lines);
  return xml + end;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** A joint authority mark. */
export function fillJointMark({ above, columnTwips, names, suffix }: JointMark, shapes: Shapes): string {
  const [left, width] = columnTwips;
  const { open, middle, close } = shapes.jointMark;
  const lines = names.map((line) => fillLine(line, shapes)).join('');
  return [open, lines, middle, fillLine(suffix, shapes), close]
    .map((xml, index) =>
      index % 2 === 0
        ? put(put(put(put(xml, 'left', left), 'width', width), 'total', left + width), 'above', above)
        : xml,
    )
    .join('');
}
