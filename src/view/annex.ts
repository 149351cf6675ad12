import type { Facts } from '../facts/facts.ts';
import type { Expanded } from './expand.ts';
import { orNull } from './marked-text.ts';
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
          rows: table.rows ?? [],
          note: orNull(table.note),
        }
      : null,
  };
}
