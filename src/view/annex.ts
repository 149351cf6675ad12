import type { Facts } from '../facts/facts.ts';
import type { Expanded } from './expand.ts';
import { orNull, type Text } from './marked-text.ts';
import type { AnnexView } from './view.ts';

type Annex = NonNullable<Expanded<Facts>['annexes']>[number];

/** An annex ready to print; columns without a width share equally. */
export function annexView({ title, paragraphs = [], table }: Annex): AnnexView {
  return {
    title,
    paragraphs,
    table: table
      ? {
          columns: (table.columns ?? []).map(({ heading, width = 1 }) => ({ heading, width })),
          rows: evenRows(table.rows ?? [], table.columns?.length ?? 0),
          note: orNull(table.note),
        }
      : null,
  };
}

/** Rows with an empty cell for each that is not written, so that what is written stays in its column. */
function evenRows(rows: readonly (readonly Text[])[], columns: number): Text[][] {
  const longest = rows.reduce((count, row) => Math.max(count, row.length), columns);
  return rows.map((row) => [...row, ...Array<Text>(longest - row.length).fill('')]);
}
