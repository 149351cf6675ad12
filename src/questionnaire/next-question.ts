import type { Facts } from '../facts/facts.ts';
import { isSettled } from './progress.ts';
import type { Question } from './question.ts';
import { everyQuestion } from './questions.ts';

/** The first question asked of everyone below some pointers that is neither answered nor marked; `passedOver` names those skipped for now. */
export function nextQuestion(
  facts: Facts,
  pointers: readonly string[],
  passedOver: ReadonlySet<string> = new Set(),
): Question | undefined {
  return pointers
    .flatMap((pointer) => everyQuestion(facts, pointer))
    .find((question) => !question.rare && !passedOver.has(question.pointer) && !isSettled(facts, question));
}
