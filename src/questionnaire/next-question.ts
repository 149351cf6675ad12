import type { Facts } from '../facts/facts.ts';
import type { AskedKind } from './asked-kind.ts';
import { isSettled } from './progress.ts';
import type { Question } from './question.ts';
import { everyQuestion } from './questions.ts';

/**
 * The first question asked of everyone below some pointers that is neither answered nor marked, from the one where the user
 * stopped (`from`) to the end and then from the beginning; `passedOver` names those skipped for now.
 */
export function nextQuestion(
  kind: AskedKind,
  facts: Facts,
  pointers: readonly string[],
  passedOver: ReadonlySet<string> = new Set(),
  from?: string,
): Question | undefined {
  const questions = pointers.flatMap((pointer) => everyQuestion(kind, facts, pointer));
  const start = Math.max(0, placeIn(questions, from));
  return [...questions.slice(start), ...questions.slice(0, start)].find(
    (question) => !question.rare && !passedOver.has(question.pointer) && !isSettled(kind, facts, question),
  );
}

/** Where a question stands among others, or where its list does when the entry is gone. */
function placeIn(questions: readonly Question[], from: string | undefined): number {
  if (from === undefined) return -1;
  const exact = questions.findIndex(({ pointer }) => pointer === from);
  return exact === -1 ? questions.findIndex(({ pointer }) => from.startsWith(`${pointer}/`)) : exact;
}
