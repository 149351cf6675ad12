import { listAt } from '../answer-at.ts';
import type { Facts } from '../facts.ts';
import type { NumberedPart } from '../facts-kind.ts';
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
export function entriesOf(facts: Facts, part: NumberedPart): Entry[] {
  return entriesIn(facts, `/${part.name}`, part.lists, part.headedBy);
}

function entriesIn(value: unknown, above: string, [list, ...inner]: readonly string[], headedBy = 'heading'): Entry[] {
  if (list === undefined) return [];
  return numbered(
    listAt(value, `${above}/${list}`).map((entry) => {
      const { heading, [headedBy]: instead } = entry as Readonly<Record<string, unknown>>;
      return { list, isHeaded: hasText(heading ?? instead), entries: entriesIn(entry, '', inner, headedBy) };
    }),
  );
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
