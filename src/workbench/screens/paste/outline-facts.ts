import { withAnswer } from '../../../facts/answer-at.ts';
import type { Facts } from '../../../facts/facts.ts';
import type { FactsKind } from '../../../facts/facts-kind.ts';

type Entry = Readonly<Record<string, unknown>>;

/** A year that begins with last year's headings: each part's entries as last year had them, without their text. Plans and shortcomings are the year's own. */
export function outlineFacts(kind: FactsKind, last: Facts, begun: Facts): Facts {
  return kind.parts.reduce<Facts>((facts, { name, lists }) => {
    if (!kind.doneGroups.includes(name)) return facts;
    const [list = ''] = lists;
    const entries = headingsOf(
      (last as unknown as Readonly<Record<string, Entry | undefined>>)[name]?.[list],
      lists.slice(1),
    );
    return entries.length > 0 ? withAnswer(facts, `/${name}/${list}`, entries) : facts;
  }, begun);
}

function headingsOf(value: unknown, inner: readonly string[]): Entry[] {
  if (!Array.isArray(value)) return [];
  return (value as Entry[]).flatMap((entry) => {
    const { heading, role } = entry;
    const [list] = inner;
    const under = list ? headingsOf(entry[list], inner.slice(1)) : [];
    if (typeof heading !== 'string') return [];
    return [{ ...(role ? { role } : {}), heading, ...(list && under.length > 0 ? { [list]: under } : {}) }];
  });
}
