import { cleanPaste } from '../../domain/material/clean-paste.ts';
import type { Facts } from '../../facts/facts.ts';
import { type Mark, withMark } from '../../questionnaire/progress.ts';
import { putAnswer } from '../../questionnaire/read-answer.ts';
import type { PasteTarget } from '../filling-kind.ts';
import { type Session, withFacts } from '../session.ts';
import type { Step } from '../step.ts';

/** Material that is being pasted into a list, and how all was before it came. */
export interface Pasting {
  readonly pointer: string;
  /** Undefined for the indicators, which take nothing but tables. */
  readonly target: PasteTarget | undefined;
  readonly facts: Facts;
  readonly before: readonly object[];
  /** How many changes there were before it: all that it changes is taken back at once. */
  readonly since: number;
  /** The paragraphs as they came. */
  readonly pasted: readonly string[];
}

/** What comes of putting material into its list: it is said where it does not fit. */
export interface Put extends Step {
  readonly isPut: boolean;
}

/** Puts material into its list as it came. */
export function putUncut(session: Session, pasting: Pasting, come: readonly string[], mark: Mark | undefined): Put {
  const { target, pointer } = pasting;
  if (target === undefined) return { session, isPut: false };
  return put(session, pasting, target.uncut(come.map(cleanPaste)), (facts) =>
    withMark(session.kind, facts, pointer, mark),
  );
}

/** Puts entries into the list, behind those that it had; `change` is what else changes with them. */
export function put(
  session: Session,
  { pointer, before }: Pasting,
  entries: readonly object[],
  change = (facts: Facts): Facts => facts,
): Put {
  const reading = putAnswer(session.kind, session.facts, pointer, [...before, ...entries]);
  if ('problem' in reading) return { session, says: `${reading.problem}\n`, isPut: false };
  return { session: withFacts(session, change(reading.facts), pointer), isPut: true };
}

/** Keeps what was not read of a paste, to be taken out and mended. */
export function withUnread(step: Step, { pointer }: Pasting, lines: readonly string[]): Step {
  if (lines.length === 0) return step;
  const { session, says = '' } = step;
  const unread = new Map([...session.unread, [pointer, [...(session.unread.get(pointer) ?? []), ...lines]]]);
  return {
    session: { ...session, unread },
    says: `${says}没有记入的 ${lines.length} 行放在“回收”里，可以取出来修改\n`,
  };
}
