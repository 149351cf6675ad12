import { plainText, type Table } from '../document/node.ts';
import { widthCharacters } from './indents.ts';
import { textAreaTwips } from './page.ts';
import { tableText } from './table.ts';
import { twipsOfPt } from './units.ts';

/** What a column should hold on one line where its cells have as much. */
const enoughCharacters = 4;

/**
 * Whether a table wants its page on its side (GB/T 9704—2012 8; when, the standard leaves open): upright, some column would
 * not hold its longest cell, or four characters, on a line. Columns of equal width come to that with the eighth.
 */
export function isWideTable({ widths, head, rows }: Table): boolean {
  const cells = [...head, ...rows];
  const count = Math.max(widths.length, ...cells.map((row) => row.length));
  const columns = Array.from({ length: count }, (_none, index) => widths[index] ?? 1);
  const total = columns.reduce((sum, width) => sum + width, 0);
  return columns.some((width, index) => {
    const longest = Math.max(...cells.map((row) => widthCharacters(plainText(row[index] ?? []))));
    const room = (textAreaTwips * width) / total - tableText.cellMarginsTwips;
    return room < twipsOfPt(tableText.sizePt) * Math.min(enoughCharacters, longest);
  });
}
