import { elements, inlines } from './contents.ts';
import type { MarkupElement } from './element.ts';
import type { Row, Table } from './node.ts';

/**
 * A table: as many columns as are named or its longest row has cells, each one wide where nothing else is said. A row without
 * a cell is none, and neither is a table without a row, since no program opens a file that holds one.
 */
export function parseTable(table: MarkupElement): Table | undefined {
  const head = rowsIn(table, 'thead');
  const rows = rowsIn(table, 'tbody');
  const longest = [...head, ...rows].reduce((count, row) => Math.max(count, row.length), 0);
  if (longest === 0) return undefined;
  const named = groupsIn(table, 'colgroup').map(({ attributes }) => widthOf(Number(attributes.width)));
  const widths = [...named, ...Array<number>(Math.max(0, longest - named.length)).fill(1)];
  return { type: 'table', widths, head, rows, ...(table.classes.includes('catalogue') ? { isCatalogue: true } : {}) };
}

function widthOf(written: number): number {
  return written > 0 && Number.isFinite(written) ? written : 1;
}

function rowsIn(table: MarkupElement, group: string): Row[] {
  return groupsIn(table, group)
    .map((row) => elements(row).map(inlines))
    .filter((row) => row.length > 0);
}

function groupsIn(table: MarkupElement, group: string): MarkupElement[] {
  return elements(table)
    .filter(({ name }) => name === group)
    .flatMap(elements);
}
