import { lastOutlineBefore, outlineOf } from '../domain/report/outline-areas.ts';
import { keepReading } from '../facts/at-rest.ts';
import type { Facts } from '../facts/facts.ts';
import { withIds } from '../facts/ids.ts';
import type { Option } from './question.ts';
import { summaryOf } from './summary.ts';

/** The lists that answers are chosen from, by their name in `x-options`; undefined where there is nothing to choose from. */
const lists: Readonly<Record<string, (facts: Facts) => readonly Option[] | undefined>> = {
  'outline-areas': ({ reportYear = 0 }) =>
    (outlineOf(reportYear) ?? lastOutlineBefore(reportYear))?.areas.map((area) => ({ value: area, label: area })),
  shortcomings: keepReading((facts) =>
    withIds(facts).shortcomings?.list?.flatMap((entry) =>
      entry.id === undefined ? [] : { value: entry.id, label: summaryOf(entry) },
    ),
  ),
};

/** What may be chosen from a list named in the schema. */
export function listOptions(facts: Facts, name: string | undefined): readonly Option[] | undefined {
  const options = lists[name ?? '']?.(facts);
  return options?.length ? options : undefined;
}

/** What is said of a list that may not be the right one; nothing of the others. */
export function listNote({ reportYear = 0 }: Facts, name: string | undefined): string {
  const last = name === 'outline-areas' && !outlineOf(reportYear) ? lastOutlineBefore(reportYear) : undefined;
  return last ? `程序没有收录${reportYear}年度适用的纲要，这里按最近的${last.name}列出，请核实。` : '';
}
