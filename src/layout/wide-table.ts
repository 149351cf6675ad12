import { plainText } from '../document/inline.ts';
import type { Row, Table } from '../document/node.ts';
import { widthCharacters } from './indents.ts';
import { textAreaTwips } from './page.ts';
import { columnSpan, columnTwips, tableText } from './table.ts';
import { twipsOfPt } from './units.ts';

/** What a column should hold on one line where its cells have as much. */
const enoughCharacters = 4;

/**
 * Whether a table wants its page on its side (GB/T 9704—2012 8; when, the standard leaves open): upright, some column would
 * not hold its longest cell, or four characters, on a line. Columns of equal width come to that with the eighth.
 */
export function isWideTable({ widths, head, rows }: Table): boolean {
  const all = [...head, ...rows];
  return columnTwips(widths, textAreaTwips).some((twips, column) => {
    const room = twips - tableText.cellMarginsTwips;
    const longest = longestCell(all, column, widths.length);
    return room < twipsOfPt(tableText.sizePt) * Math.min(enoughCharacters, longest);
  });
}

/** How many characters the longest cell has that takes this column and no other. */
function longestCell(rows: readonly Row[], column: number, columns: number): number {
  const cells = rows.filter((row) => columnSpan(column, row.length, columns) === 1).map((row) => row[column] ?? []);
  return cells.reduce((longest, cell) => Math.max(longest, widthCharacters(plainText(cell))), 0);
}
