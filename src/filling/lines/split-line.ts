import { answerAt, listAt, withAnswer } from '../../facts/answer-at.ts';
import type { Facts } from '../../facts/facts.ts';
import { type Session, withFacts } from '../session.ts';
import type { Caret, Written } from './caret.ts';
import { entryAt } from './entry-at.ts';
import { mainText } from './group-lines.ts';
import { insertEntry } from './insert-entry.ts';

/**
 * What Enter makes of a paragraph: what stands behind the caret becomes the next one, with all that its entry tells after it. Behind a
 * heading it leads to the text under it. Undefined where no second paragraph can stand.
 */
export function splitLine(session: Session, { pointer, offset }: Caret): Written | undefined {
  const place = entryAt(pointer);
  const text = String(answerAt(session.facts, pointer) ?? '');
  const [before, behind] = [text.slice(0, offset).trimEnd(), text.slice(offset).trimStart()];
  if (!place) return intoList(session, pointer, before, behind);
  const { list, index, key } = place;
  if (key === undefined) {
    const cut = insertEntry(withAnswer(session.facts, pointer, before), list, index + 1, behind);
    return done(session, cut, list, `${list}/${index + 1}`);
  }
  if (key === 'heading') return underHeading(session, pointer, before, behind);
  const entry = answerAt(session.facts, `${list}/${index}`) as Readonly<Record<string, unknown>>;
  const order = Object.keys(session.kind.schema.at(`${list}/${index}`)?.properties ?? {});
  const isLater = (name: string) => order.indexOf(name) > order.indexOf(key) && movable.has(name);
  const kept = Object.fromEntries(Object.entries(entry).filter(([name]) => !isLater(name)));
  const later = Object.fromEntries(Object.entries(entry).filter(([name]) => isLater(name)));
  const first = before === '' ? without(kept, key) : { ...kept, [key]: before };
  const cut = insertEntry(withAnswer(session.facts, `${list}/${index}`, first), list, index + 1, {
    [key]: behind,
    ...later,
  });
  return done(session, cut, list, `${list}/${index + 1}/${key}`);
}

/** What goes with the text behind the caret: what is told after it. */
const movable = new Set(['points', 'items', 'outro', 'cause', 'paragraphs']);

/** The text behind the caret in a heading goes before what stands under it. */
function underHeading(session: Session, pointer: string, before: string, behind: string): Written | undefined {
  const entry = pointer.slice(0, pointer.lastIndexOf('/'));
  const properties = session.kind.schema.at(entry)?.properties ?? {};
  const key = mainText(properties);
  if (key === undefined) return undefined;
  const isList = key === 'paragraphs';
  const under = `${entry}/${key}`;
  const old = isList ? listAt(session.facts, under) : String(answerAt(session.facts, under) ?? '');
  const told = typeof old === 'string' ? behind + old : behind !== '' || old.length === 0 ? [behind, ...old] : old;
  const headed = before === '' ? session.facts : withAnswer(session.facts, pointer, before);
  return done(session, withAnswer(headed, under, told), entry, isList ? `${under}/0` : under);
}

/** What stands behind the caret in the words that lead a list becomes its first entry. */
function intoList(session: Session, pointer: string, before: string, behind: string): Written | undefined {
  const group = pointer.slice(0, pointer.lastIndexOf('/'));
  const list = Object.keys(session.kind.schema.at(group)?.properties ?? {})
    .map((key) => `${group}/${key}`)
    .find((one) => session.kind.pasteTargets.some(({ takes }) => takes(one)));
  const target = session.kind.pasteTargets.find(({ takes }) => list !== undefined && takes(list));
  const [entry] = target?.uncut([behind]) ?? [];
  if (!list || entry === undefined || !pointer.endsWith('/lead')) return undefined;
  const cut = insertEntry(withAnswer(session.facts, pointer, before), list, 0, entry);
  const [key = ''] = Object.keys(entry);
  const isList = Array.isArray((entry as Readonly<Record<string, unknown>>)[key]);
  return done(session, cut, list, `${list}/0/${key}${isList ? '/0' : ''}`);
}

function done(session: Session, facts: Facts, list: string, pointer: string): Written {
  return { session: withFacts(session, facts, list), caret: { pointer, offset: 0 } };
}

function without(entry: Readonly<Record<string, unknown>>, key: string): Readonly<Record<string, unknown>> {
  const { [key]: _left, ...others } = entry;
  return others;
}
