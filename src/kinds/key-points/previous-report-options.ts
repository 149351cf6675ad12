import { shorten } from '../../domain/text/shorten.ts';
import type { Facts } from '../../facts/facts.ts';
import { withIds } from '../../facts/ids.ts';
import type { OptionList } from '../../questionnaire/option-list.ts';
import type { KeyPoints } from './facts.generated.ts';
import { factsKind } from './facts-kind.ts';

/** What last year's report found wanting and promised, for a task to say which of it it answers. */
export function previousReportOptions(facts: Facts): OptionList | undefined {
  const { previousReport } = withIds(factsKind, facts as KeyPoints);
  const { problems = [], promises = [] } = previousReport ?? {};
  const options = [
    ...problems.map(({ id, text = id }) => ({ value: id, label: `不足：${shorten(text, 30)}` })),
    ...promises.map(({ id, text = id }) => ({ value: id, label: `安排：${shorten(text, 30)}` })),
  ];
  return options.length > 0 ? { options } : undefined;
}
