import type { Content } from '../document/inline.ts';
import type { Row, Table } from '../document/node.ts';
import { largest } from '../domain/figures/extremes.ts';
import type { ReadRow, ReadTable } from '../reader/read-document.ts';
import { contentOf } from './content-of.ts';
import { printedText } from './printed-words.ts';

/** Cells with more characters hold running text. */
const longestWord = 16;

/** A table with its words as they are: the rows that are repeated are its head, else the first of several. */
export function tableBlock({ rows, columnsTwips }: ReadTable): Table {
  const all = rows.map(rowOf);
  const named = rows.findIndex(({ isHead }) => !isHead);
  const heads = named > 0 ? named : rows.length > 1 ? 1 : 0;
  const columns = Math.max(1, columnsTwips.length, largest(all.map((row) => row.length)));
  const body = all.slice(heads);
  const textColumns = Array.from({ length: columns }, (_none, column) => column).filter((column) =>
    body.some((row) => lengthOf(row[column]) > longestWord),
  );
  return {
    type: 'table',
    widths: Array.from({ length: columns }, (_none, column) => Math.max(1, columnsTwips[column] ?? 1000)),
    head: all.slice(0, heads),
    rows: body,
    ...(textColumns.length > 0 ? { textColumns } : {}),
  };
}

function rowOf({ cells }: ReadRow): Row {
  return cells.map(({ blocks }) =>
    contentOf(
      blocks
        .map((block) => (block.type === 'paragraph' ? printedText(block).trim() : ''))
        .filter((text) => text !== '')
        .join('\n'),
    ),
  );
}

function lengthOf(cell: Content | undefined): number {
  return (cell ?? []).reduce((length, { text }) => length + text.length, 0);
}
