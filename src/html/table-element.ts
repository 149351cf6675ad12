import { type Content, plainText } from '../document/inline.ts';
import type { Row, Table } from '../document/node.ts';
import { columnSpan } from '../layout/table.ts';
import { element, inlines } from './element.ts';

/** A table with its head, if it has one, in a box that a narrow screen may scroll. */
export function tableElement({ widths, head, rows, textColumns = [], isCatalogue = false }: Table): string {
  const spanOf = (column: number, { length }: Row) => {
    const span = columnSpan(column, length, widths.length);
    return { colspan: span === 1 ? '' : String(span) };
  };
  const headRow = (row: Row) =>
    row.map((cell, column) => element('th', { scope: 'col', ...spanOf(column, row) }, inlines(cell)));
  const bodyRow = (row: Row) =>
    row.map((cell, column) => {
      if (isCatalogue && column % 2 === 0)
        return element('th', { scope: 'row', ...spanOf(column, row) }, inlines(cell));
      const isText = textColumns.includes(column);
      const content = isCatalogue ? datedInlines(cell) : inlines(cell);
      return element('td', { class: isText ? 'text' : '', ...spanOf(column, row) }, content);
    });
  const table = element('table', isCatalogue ? 'catalogue' : '', [
    head.length > 0 ? element('thead', '', rowElements(head.map(headRow))) : '',
    element('tbody', '', rowElements(rows.map(bodyRow))),
  ]);
  return element('div', 'table', table);
}

function rowElements(rows: readonly (readonly string[])[]): string[] {
  return rows.map((cells) => element('tr', '', cells));
}

/** Text with its marks; a day is told to programs, too. */
function datedInlines(content: Content): string {
  const [, year, month, day] = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(plainText(content)) ?? [];
  if (!year || !month || !day) return inlines(content);
  return element('time', { datetime: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` }, inlines(content));
}
