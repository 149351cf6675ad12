import { cellsOf, type Row, rowAt, rowsOf } from './rows.ts';
import type { TextArea } from './text-area.ts';

/** A text on the screen: what stands above the cursor and with it, and what stands below. */
export interface ShownText {
  readonly above: string;
  readonly below: string;
}

/** How many cells of the window a row of text may take: the mark before it and one cell at the end stay free. */
export function cellsInRow(): number {
  return Math.max(10, columns() - 3);
}

/** The row with the cursor, and where the cursor stands in it. */
export function shownRow({ text, cursor }: TextArea): { readonly text: string; readonly cursor: number } {
  const rows = rowsOf(text, cellsInRow());
  const { start = 0, end = 0 } = rows[rowAt(rows, cursor)] ?? {};
  return { text: visible(text.slice(start, end)), cursor: cursor - start };
}

/** The text as the screen shows it below a head: as many rows around the cursor as the window has room for. */
export function showText({ text, cursor }: TextArea, head: string): ShownText {
  const rows = rowsOf(text, cellsInRow());
  const at = rowAt(rows, cursor);
  const room = Math.max(3, (process.stdout.rows || 24) - heightOf(head) - 3);
  const first = Math.max(0, Math.min(at - Math.floor(room / 2), rows.length - room));
  const last = Math.min(rows.length, first + room);
  const write = ({ start, end, isFirst }: Row) => (isFirst ? '› ' : '  ') + visible(text.slice(start, end));
  return {
    above: [...hidden(first, '上'), ...rows.slice(first, at + 1).map(write)].join('\n'),
    below: [...rows.slice(at + 1, last).map(write), ...hidden(rows.length - last, '下')].join('\n'),
  };
}

function hidden(count: number, side: string): string[] {
  return count > 0 ? [`  …（${side}面还有 ${count} 行）`] : [];
}

/** What a terminal would obey or hide, shown as a dot; as long as it was. */
function visible(text: string): string {
  return text.replaceAll('\t', ' ').replace(/[\p{Cc}\p{Cf}]/gu, (character) => '·'.repeat(character.length));
}

function heightOf(head: string): number {
  const width = columns();
  const rows = (line: string) => Math.ceil([...line].reduce((sum, one) => sum + cellsOf(one), 0) / width) || 1;
  return head.split('\n').reduce((sum, line) => sum + rows(line), 0);
}

function columns(): number {
  return process.stdout.columns || 80;
}
