import type { Row, Table } from '../document/node.ts';
import { columnSpan } from '../layout/table.ts';
import { element, inlines } from './element.ts';

/** A table with its head, if it has one. */
export function tableElement({ widths, head, rows, textColumns = [] }: Table): string {
  const spanOf = (column: number, { length }: Row) => {
    const span = columnSpan(column, length, widths.length);
    return { colspan: span === 1 ? '' : String(span) };
  };
  const headRow = (row: Row) =>
    row.map((cell, column) => element('th', { scope: 'col', ...spanOf(column, row) }, inlines(cell)));
  const bodyRow = (row: Row) =>
    row.map((cell, column) => {
      const isText = textColumns.includes(column);
      return element('td', { class: isText ? 'text' : '', ...spanOf(column, row) }, inlines(cell));
    });
  return element('table', '', [
    head.length > 0 ? element('thead', '', rowElements(head.map(headRow))) : '',
    element('tbody', '', rowElements(rows.map(bodyRow))),
  ]);
}

function rowElements(rows: readonly (readonly string[])[]): string[] {
  return rows.map((cells) => element('tr', '', cells));
}
