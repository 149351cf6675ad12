import { answerAt, withoutAnswer } from '../facts/answer-at.ts';
import type { Facts } from '../facts/facts.ts';
import type { FactsKind } from '../facts/facts-kind.ts';
import { pointerStep } from '../schema/pointer.ts';
import { type Session, withFacts } from './session.ts';

/** 定稿: the session with its text locked on a day; what is no text, number and date above all, is not. */
export function finalize(session: Session, on: string): Session {
  return withFacts(session, { ...session.facts, final: { on } }, '/final');
}

/** The session with its text open again. */
export function reopen(session: Session): Session {
  return withFacts(session, withoutAnswer(session.facts, '/final'), '/final');
}

/** Whether a change is one of a text that is locked, and leaves it locked. */
export function breaksFinal(kind: FactsKind, before: Facts, after: Facts): boolean {
  if (!before.final || !after.final) return false;
  return ['structure', 'indicators', ...kind.printedGroups].some((group) => {
    const [one, other] = [answerAt(before, pointerStep(group)), answerAt(after, pointerStep(group))];
    return one !== other && JSON.stringify(one) !== JSON.stringify(other);
  });
}
