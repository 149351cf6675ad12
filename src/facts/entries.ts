import type { Part } from '../domain/part.ts';
import type { Facts } from './facts.ts';
import { hasText } from './has-text.ts';

/** An entry of a part as the numbering sees it: whether it has a heading, and what stands under it. */
export interface Entry {
  /** The list it stands in: sections, items, list. */
  readonly list: string;
  readonly isHeaded: boolean;
  readonly entries: readonly Entry[];
}

/** The entries of a part in their order. */
export function entriesOf(facts: Facts, part: Part): Entry[] {
  switch (part) {
    case 'measures':
      return (facts.measures?.sections ?? []).map(({ heading, items = [] }) => ({
        list: 'sections',
        isHeaded: hasText(heading),
        entries: items.map((one) => leaf('items', one)),
      }));
    case 'leadership':
      return (facts.leadership?.items ?? []).map((one) => leaf('items', one));
    case 'plan':
      return (facts.plan?.list ?? []).map((one) => leaf('list', one));
    case 'shortcomings':
      return (facts.shortcomings?.list ?? []).map(({ heading, problem }) =>
        leaf('list', { heading: heading ?? problem }),
      );
    case 'otherMatters':
      return [];
  }
}

/** How many headings of one level the entries put into the report; one without heading lets those under it count. */
export function headingsIn(entries: readonly Entry[]): number {
  return entries.reduce((count, { isHeaded, entries: below }) => count + (isHeaded ? 1 : headingsIn(below)), 0);
}

function leaf(list: string, { heading }: { heading?: string | undefined }): Entry {
  return { list, isHeaded: hasText(heading), entries: [] };
}
