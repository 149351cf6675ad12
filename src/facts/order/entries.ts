import type { Part } from '../../domain/report/part.ts';
import type { Facts } from '../facts.ts';
import { hasText } from '../has-text.ts';

/** An entry of a part as the numbering sees it: whether it has a heading, and what stands before and under it. */
export interface Entry {
  /** The list it stands in: sections, items, list. */
  readonly list: string;
  readonly isHeaded: boolean;
  /** How many headings of its level the entries before it put into the report. */
  readonly before: number;
  readonly entries: readonly Entry[];
}

/** The entries of a part in their order. */
export function entriesOf(facts: Facts, part: Part): Entry[] {
  switch (part) {
    case 'measures':
      return numbered(
        (facts.measures?.sections ?? []).map(({ heading, items = [] }) => ({
          list: 'sections',
          isHeaded: hasText(heading),
          entries: numbered(items.map((one) => leaf('items', one))),
        })),
      );
    case 'leadership':
      return numbered((facts.leadership?.items ?? []).map((one) => leaf('items', one)));
    case 'plan':
      return numbered((facts.plan?.list ?? []).map((one) => leaf('list', one)));
    case 'shortcomings':
      return numbered(
        (facts.shortcomings?.list ?? []).map(({ heading, problem }) => leaf('list', { heading: heading ?? problem })),
      );
    case 'otherMatters':
      return [];
  }
}

/** How many headings of one level the entries put into the report; one without heading lets those under it count. */
export function headingsIn(entries: readonly Entry[]): number {
  const last = entries.at(-1);
  return last ? last.before + headingsOf(last) : 0;
}

function headingsOf({ isHeaded, entries }: Pick<Entry, 'isHeaded' | 'entries'>): number {
  return isHeaded ? 1 : headingsIn(entries);
}

function numbered(entries: readonly Omit<Entry, 'before'>[]): Entry[] {
  let headings = 0;
  return entries.map((entry) => {
    const before = headings;
    headings += headingsOf(entry);
    return { ...entry, before };
  });
}

function leaf(list: string, { heading }: { heading?: string | undefined }): Omit<Entry, 'before'> {
  return { list, isHeaded: hasText(heading), entries: [] };
}
