import { fillLine, put } from './fill.ts';
import type { Grid, JointMark, Line } from './line.ts';
import type { Shapes } from './shapes.ts';

/** A table of the report. */
export function fillGrid({ columnTwips, head, rows }: Grid, shapes: Shapes): string {
  const { grid, column, cell, headRow, row, end } = shapes.table;
  const cells = (lines: readonly Line[]) =>
    lines
      .map((line, index) => put(cell.open, 'width', columnTwips[index] ?? 0) + fillLine(line, shapes) + cell.close)
      .join('');
  return [
    put(grid.open, 'total', sum(columnTwips)) +
      columnTwips.map((twips) => put(column, 'width', twips)).join('') +
      grid.close,
    ...head.map((lines) => headRow.open + cells(lines) + headRow.close),
    ...rows.map((lines) => row.open + cells(lines) + row.close),
    end,
  ].join('');
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
