import { answerAt, withAnswer, withoutAnswer } from '../../facts/answer-at.ts';
import type { Facts } from '../../facts/facts.ts';
import { arrange } from '../../facts/order/arrangement.ts';
import { withRenamed } from '../answers/rename-figure.ts';
import { type Session, withFacts } from '../session.ts';

/** The session with the text of an answer as it was typed; a heading or a word that was emptied is no answer. */
export function writeField(session: Session, pointer: string, text: string): Session {
  const { kind, facts } = session;
  if ((answerAt(facts, pointer) ?? '') === text) return session;
  const [placed, at] = placedHeading(session, pointer);
  const isEntry = /\/\d+$/.test(at);
  const changed =
    text === '' && !isEntry && !needs(session, at) ? withoutAnswer(placed, at) : withAnswer(placed, at, text);
  const { facts: next } = withRenamed(kind, facts, changed, at);
  return withFacts(session, next, at);
}

/** An answer without which its entry cannot stand stays, empty, while it is being written. */
function needs({ kind: { schema } }: Session, pointer: string): boolean {
  const above = pointer.slice(0, pointer.lastIndexOf('/'));
  return schema.at(above)?.required?.includes(pointer.slice(above.length + 1)) ?? false;
}

/** Where the heading of a part is written that the office has set nothing for yet: all parts are then named in their order. */
function placedHeading({ kind, facts }: Session, pointer: string): [Facts, string] {
  const name = /^\/structure\/parts\/([a-z]\w*)\/heading$/i.exec(pointer)?.[1];
  if (name === undefined) return [facts, pointer];
  const known = facts.structure?.parts ?? [];
  const others = arrange(kind, facts, [name]).filter(({ part }) => !known.some((one) => one.part === part));
  const parts = [...known, ...others.map(({ part }) => ({ part }))];
  const at = parts.findIndex(({ part }) => part === name);
  return [withAnswer(facts, '/structure/parts', parts), `/structure/parts/${at}/heading`];
}
