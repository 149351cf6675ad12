import type { Facts } from '../../facts/facts.ts';
import { withIds } from '../../facts/ids.ts';
import type { OptionList } from '../../questionnaire/option-list.ts';
import { summaryOf } from '../../questionnaire/summary.ts';
import type { AnnualReport } from './facts.generated.ts';
import { factsKind } from './facts-kind.ts';

/** The shortcomings that an item of the plan may say it answers. */
export function shortcomingOptions(facts: Facts): OptionList {
  const { shortcomings } = withIds(factsKind, facts as AnnualReport);
  return {
    options: (shortcomings?.list ?? []).flatMap((entry) =>
      entry.id === undefined ? [] : { value: entry.id, label: summaryOf(entry) },
    ),
  };
}
