import { answerAt } from '../facts/answer-at.ts';
import type { Facts } from '../facts/facts.ts';
import { withIds } from '../facts/ids.ts';
import type { Offered } from '../questionnaire/option-list.ts';
import { type Mark, markOf, withMark } from '../questionnaire/progress.ts';
import type { FillingKind } from './filling-kind.ts';
import type { LeftOver } from './left-over.ts';

/** What a change may change, and what comes back when it is taken back. */
export interface Contents {
  readonly facts: Facts;
  /** Questions marked 待核实 before they are answered: the answer that follows does not take the mark away. */
  readonly markedNow: ReadonlySet<string>;
  /** Deleted entries by their list, to be fetched back. */
  readonly deleted: ReadonlyMap<string, readonly unknown[]>;
  /** Lines that a paste into a list held and that were not read, to be taken out and mended. */
  readonly unread: ReadonlyMap<string, readonly string[]>;
  /** What came with an edited file, and is to be looked at by hand. */
  readonly leftOver: readonly LeftOver[];
}

/** A change that was made: what there was before it, and the answer or list that it was about. */
export interface Change {
  readonly before: Contents;
  readonly pointer: string;
}

/** Where a session stands. It is a value: each thing that the clerk does makes another one. */
export interface Session extends Contents {
  readonly kind: FillingKind;
  readonly lastYear: Facts | undefined;
  /** What the office has to choose from of its own. */
  readonly offered: Offered;
  /** The question that was asked last, in this sitting or the one before. */
  readonly stoppedAt: string | undefined;
  /** Questions skipped for now; asked again next time. */
  readonly passedOver: ReadonlySet<string>;
  /** Legal grounds already shown. */
  readonly shownBases: ReadonlySet<string>;
  /** The changes of this sitting, the last one last. */
  readonly past: readonly Change[];
  /** The facts as the last change, or the beginning, left them: what taking back the next one leads to. */
  readonly settled: Facts;
}

/** What a session begins with. */
export interface SessionStart {
  readonly kind: FillingKind;
  readonly facts: Facts;
  readonly lastYear: Facts | undefined;
  readonly offered?: Offered;
  readonly leftOver?: readonly LeftOver[];
}

/** A session in which nothing has been done yet. */
export function beginSession({ kind, facts, lastYear, offered = {}, leftOver = [] }: SessionStart): Session {
  return {
    kind,
    facts,
    markedNow: new Set(),
    deleted: new Map(),
    unread: new Map(),
    leftOver,
    lastYear,
    offered,
    stoppedAt: facts.stoppedAt,
    passedOver: new Set(),
    shownBases: new Set(),
    past: [],
    settled: facts,
  };
}

/**
 * The session with other facts; `pointer` names the answer or list that was changed, `others` what else is changed with it.
 * Facts that say the same, but for the place where the user stopped, are no change to be taken back.
 */
export function withFacts(session: Session, facts: Facts, pointer: string, others: Partial<Contents> = {}): Session {
  const { kind, stoppedAt, past, settled, markedNow, deleted, unread, leftOver } = session;
  const next = { ...withIds(kind, facts), ...(stoppedAt !== undefined && { stoppedAt }) };
  const changed = { ...session, ...others, facts: next };
  if (isSame(kind, session.facts, next)) return changed;
  const before = { facts: settled, markedNow, deleted, unread, leftOver };
  return { ...changed, past: [...past, { before, pointer }], settled: next };
}

/**
 * The session with its changes since a step made one, so that they are taken back at once; with none where all is as it was.
 * `since` is how many changes there were before them.
 */
export function asOne(session: Session, since: number, pointer: string): Session {
  const [first] = session.past.slice(since);
  if (!first) return session;
  const past = session.past.slice(0, since);
  if (isSame(session.kind, first.before.facts, session.facts)) return { ...session, past, settled: first.before.facts };
  return { ...session, past: [...past, { before: first.before, pointer }] };
}

/** The session with an answer marked, or with its mark taken away. */
export function marked(session: Session, pointer: string, state: Mark | undefined): Session {
  if (markOf(session.kind, session.facts, pointer) === state) return session;
  return withFacts(session, withMark(session.kind, session.facts, pointer, state), pointer);
}

/** The session with a question skipped for now. */
export function passOver(session: Session, pointer: string): Session {
  return { ...session, passedOver: new Set([...session.passedOver, pointer]) };
}

/** Notes which question is asked; it goes into the facts with the next answer. */
export function stopAt(session: Session, pointer: string): Session {
  return { ...session, stoppedAt: pointer };
}

/** Notes that a question's legal ground was shown. */
export function withBasisShown(session: Session, basis: string | undefined): Session {
  return basis === undefined ? session : { ...session, shownBases: new Set([...session.shownBases, basis]) };
}

/** Last year's answer to the same question, where the facts of last year are at hand and it does not lie in a list. */
export function lastAnswer({ lastYear }: Session, pointer: string): unknown {
  return /\/\d+(\/|$)/.test(pointer) ? undefined : answerAt(lastYear ?? {}, pointer);
}

function isSame(kind: FillingKind, one: Facts, other: Facts): boolean {
  const written = ({ stoppedAt: _stoppedAt, ...facts }: Facts) => JSON.stringify(withIds(kind, facts as Facts));
  return written(one) === written(other);
}
