import { cutTable, isTable } from '../../domain/material/cut-table.ts';
import type { SharedFacts } from '../../facts/shared.generated.ts';

type Annex = NonNullable<SharedFacts['annexes']>[number];
type Indicator = NonNullable<SharedFacts['indicators']>[number];

/** The figures of annexes whose tables tell them of the year, each name once. */
export function readIndicators(annexes: readonly Annex[], year: number | undefined): Indicator[] {
  const found = annexes.flatMap(({ table }) => {
    const { columns = [], rows = [] } = table ?? {};
    const head = columns.map(({ heading }) => heading);
    const lines = [head, ...rows].map((cells) => cells.join('\t'));
    const isOfYear = year !== undefined && head.some((heading) => heading.includes(String(year)));
    return isOfYear && isTable(lines) ? cutTable(lines, year) : [];
  });
  const names = new Set<string>();
  return found.filter(({ name, value }) => value !== undefined && !names.has(name) && names.add(name));
}
