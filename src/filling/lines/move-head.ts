import { answerAt, withAnswer } from '../../facts/answer-at.ts';
import type { Facts } from '../../facts/facts.ts';
import { arrange } from '../../facts/order/arrangement.ts';
import { deleteEntry, moveEntry, withEntryAt } from '../../facts/order/reorder-entries.ts';
import { type Session, withFacts } from '../session.ts';
import { type EntryPlace, entryAt } from './entry-at.ts';
import type { Line } from './line.ts';

/** Where a heading is put: before another or behind it, with all that stands under each. */
export type Side = 'before' | 'after';

/** The session with a heading of the outline, and all under it, at another place; undefined where it cannot stand there. One change. */
export function moveHead(session: Session, from: Line, to: Line, side: Side): Session | undefined {
  if (from.key === to.key) return undefined;
  if (from.entry === undefined) return to.entry === undefined ? movePart(session, from, to, side) : undefined;
  const [own, other] = [entryAt(from.entry), to.entry === undefined ? undefined : entryAt(to.entry)];
  if (!own || !other) return undefined;
  return own.list === other.list ? within(session, own, other, side) : across(session, own, other, side);
}

/** The heading that a heading is moved behind, or before, by one step among its like. */
export function neighbourOf(heads: readonly Line[], head: Line, step: 1 | -1): Line | undefined {
  const list = head.entry && entryAt(head.entry)?.list;
  const like = heads.filter(({ entry, level }) =>
    list === undefined
      ? entry === undefined && level === head.level
      : entry !== undefined && entryAt(entry)?.list === list,
  );
  const at = like.findIndex(({ key }) => key === head.key);
  return at < 0 ? undefined : like[at + step];
}

function within(session: Session, own: EntryPlace, other: EntryPlace, side: Side): Session | undefined {
  const behind = other.index + (side === 'after' ? 1 : 0);
  const to = behind > own.index ? behind - 1 : behind;
  if (to === own.index) return undefined;
  return withFacts(session, moveEntry(session.facts, own.list, own.index, to), own.list);
}

/** Into the same kind of list of another entry: an item into another section. */
function across(session: Session, own: EntryPlace, other: EntryPlace, side: Side): Session | undefined {
  const shape = (list: string) => list.replaceAll(/\/\d+/g, '/0');
  if (shape(own.list) !== shape(other.list)) return undefined;
  const { facts } = session;
  const place = `${own.list}/${own.index}`;
  const at = other.index + (side === 'after' ? 1 : 0);
  const added = withEntryAt(facts, other.list, at, answerAt(facts, place));
  const renamed = (path: string) => `${other.list}/${at}${path.slice(place.length)}`;
  const isUnder = (path: string | undefined) => path === place || path?.startsWith(`${place}/`) === true;
  const moved: Facts = {
    ...added,
    ...(added.marks && {
      marks: added.marks.map((one) => (isUnder(one.path) ? { ...one, path: renamed(one.path) } : one)),
    }),
    ...(added.waivers && {
      waivers: added.waivers.map((one) =>
        one.path !== undefined && isUnder(one.path) ? { ...one, path: renamed(one.path) } : one,
      ),
    }),
  };
  return withFacts(session, deleteEntry(moved, own.list, own.index), own.list);
}

/** A part among the parts; all of them are then named in their order. */
function movePart(session: Session, from: Line, to: Line, side: Side): Session | undefined {
  const { kind, facts } = session;
  const known = facts.structure?.parts ?? [];
  const order = arrange(kind, facts, [from.group, to.group]).map(({ part }) => part);
  if (!order.includes(from.group) || !order.includes(to.group)) return undefined;
  const others = order.filter((part) => part !== from.group);
  const at = others.indexOf(to.group) + (side === 'after' ? 1 : 0);
  const wanted = [...others.slice(0, at), from.group, ...others.slice(at)];
  if (wanted.join() === order.join()) return undefined;
  const parts = [...wanted, ...known.map(({ part }) => part).filter((part) => !wanted.includes(part))].map(
    (part) => known.find((one) => one.part === part) ?? { part },
  );
  return withFacts(session, withAnswer(facts, '/structure/parts', parts), '/structure');
}
