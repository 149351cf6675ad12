import type { Facts } from '../facts/facts.ts';
import { neededWidths } from '../layout/needed-widths.ts';
import type { Expanded } from './expand.ts';
import { orNull, type Text } from './marked-text.ts';
import type { AnnexView, TableView } from './view.ts';

type Annex = NonNullable<Expanded<Facts>['annexes']>[number];

type AnnexTable = NonNullable<Annex['table']>;

/** An annex ready to print. */
export function annexView({ title, paragraphs = [], table }: Annex): AnnexView {
  return { title, paragraphs, table: table ? tableView(table) : null };
}

/** Columns that are all without a width have what their longest cells need; one among others that have is one wide. */
function tableView({ columns = [], rows: written = [], note }: AnnexTable): TableView {
  const rows = evenRows(written, columns.length);
  const needed = columns.some(({ width }) => width !== undefined)
    ? []
    : neededWidths(columns.map(({ heading }, index) => [heading, ...rows.map((row) => row[index] ?? '')].map(String)));
  return {
    columns: columns.map(({ heading, width }, index) => ({
      heading,
      width: typeof width === 'number' ? width : (needed[index] ?? 1),
    })),
    rows,
    note: orNull(note),
  };
}

/** Rows with an empty cell for each that is not written, so that what is written stays in its column. */
function evenRows(rows: readonly (readonly Text[])[], columns: number): Text[][] {
  const longest = rows.reduce((count, row) => Math.max(count, row.length), columns);
  return rows.map((row) => [...row, ...Array<Text>(longest - row.length).fill('')]);
}
