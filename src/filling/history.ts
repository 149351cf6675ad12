import { listAt } from '../facts/answer-at.ts';
import type { Facts } from '../facts/facts.ts';
import { pointerStep, pointerSteps } from '../schema/pointer.ts';
import type { Change, Session } from './session.ts';
import type { Step } from './step.ts';
import { undoneText } from './undone-text.ts';

/** What comes of taking a change back. */
export interface Undone extends Step {
  /** The list on the way to the place that is being asked about which is no more as it was: there another entry, or none, stands now. */
  readonly moved?: string;
}

/**
 * Takes the last change back, and says which; any number of times, to the beginning of the session. `asking` is the answer
 * that is being asked for meanwhile.
 */
export function undo(session: Session, asking = ''): Undone {
  const last = session.past.at(-1);
  if (!last) return { session, says: '没有可以撤销的改动：本次打开以后还没有改过什么\n' };
  const { before, pointer } = last;
  const { facts } = before;
  const moved = movedList(session.facts, facts, last, asking);
  return {
    session: { ...session, ...before, facts, settled: before.facts, past: session.past.slice(0, -1) },
    says: undoneText(session.kind, session.facts, facts, pointer),
    ...(moved !== undefined && { moved }),
  };
}

/** The outermost list above a place in which a change back adds, takes away or moves entries. */
function movedList(now: Facts, then: Facts, { pointer }: Change, asking: string): string | undefined {
  let list = '';
  for (const step of pointerSteps(asking)) {
    const isLonger = listAt(now, list).length !== listAt(then, list).length;
    if (/^\d+$/.test(step) && (isLonger || list === pointer)) return list;
    list += pointerStep(step);
  }
  return undefined;
}
