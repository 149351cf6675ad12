import { listAt, withAnswer } from '../answer-at.ts';
import type { Facts } from '../facts.ts';

/** The facts with an entry of a list moved to another place; marks on the entries, and what is let stand in them, go with them. */
export function moveEntry<Told extends Facts>(facts: Told, list: string, from: number, to: number): Told {
  const entries = listAt(facts, list);
  const order = entries.map((_entry, index) => index);
  order.splice(to, 0, ...order.splice(from, 1));
  return reorder(facts, list, order);
}

/** The facts without an entry of a list, and without the marks on it. */
export function deleteEntry<Told extends Facts>(facts: Told, list: string, at: number): Told {
  const order = listAt(facts, list).map((_entry, index) => index);
  return reorder(
    facts,
    list,
    order.filter((index) => index !== at),
  );
}

/** The facts with a new entry at a place of a list; marks on those behind it go with them. */
export function withEntryAt<Told extends Facts>(facts: Told, list: string, at: number, entry: unknown): Told {
  const added = withAnswer(facts, list, [...listAt(facts, list), entry]);
  return moveEntry(added, list, listAt(facts, list).length, at);
}

/** `order` names the old place of each entry that stays. */
function reorder<Told extends Facts>(facts: Told, list: string, order: readonly number[]): Told {
  const entries = listAt(facts, list);
  const moved = withAnswer(
    facts,
    list,
    order.map((index) => entries[index]),
  );
  const { marks, waivers } = facts;
  return {
    ...moved,
    ...(marks && { marks: following(marks, list, order) }),
    ...(waivers && { waivers: following(waivers, list, order) }),
  };
}

/** What is noted of places, with the places where they are now; what was noted of an entry that is no more goes with it. */
function following<Note extends { readonly path?: string }>(
  notes: readonly Note[],
  list: string,
  order: readonly number[],
): Note[] {
  return notes.flatMap((note) => {
    if (note.path === undefined) return [note];
    const path = follow(note.path, list, order);
    return path === undefined ? [] : [{ ...note, path }];
  });
}

function follow(path: string, list: string, order: readonly number[]): string | undefined {
  if (!path.startsWith(`${list}/`)) return path;
  const [step = '', ...rest] = path.slice(list.length + 1).split('/');
  const place = order.indexOf(Number(step));
  return place === -1 ? undefined : [list, place, ...rest].join('/');
}
