import { answerAt } from '../facts/answer-at.ts';
import type { Facts } from '../facts/facts.ts';
import { hasText } from '../facts/has-text.ts';
import type { Section } from './outline.ts';
import type { Question } from './question.ts';
import { everyQuestion } from './questions.ts';

/** How far a section has come. */
export interface Progress {
  readonly state: 'empty' | 'begun' | 'done' | 'unverified' | 'none';
  readonly answered: number;
  readonly asked: number;
}

/** Whether there is an answer to a question: a text, a number, yes or no, an entry, a group in use. */
function isAnswered(facts: Facts, { pointer, form }: Question): boolean {
  const answer = answerAt(facts, pointer);
  if (form.type === 'groups') return Object.keys((answer as object | undefined) ?? {}).length > 0;
  return typeof answer === 'boolean' || hasText(answer);
}

/** Whether a question need not be asked again: answered, or marked 暂缺 or 不涉及. */
export function isSettled(facts: Facts, question: Question): boolean {
  return isAnswered(facts, question) || markOf(facts, question.pointer) !== undefined;
}

/** The mark that an answer carries. */
export function markOf({ marks = [] }: Facts, pointer: string): '暂缺' | '待核实' | '不涉及' | undefined {
  return marks.find(({ path }) => path === pointer)?.state;
}

/** The questions of a section that are asked of everyone. */
function usualQuestions(facts: Facts, { pointers }: Section): Question[] {
  return pointers.flatMap((pointer) => everyQuestion(facts, pointer)).filter(({ rare }) => !rare);
}

/** How far a section has come, counted in the questions asked of everyone. */
export function progressOf(facts: Facts, section: Section): Progress {
  const questions = usualQuestions(facts, section);
  const relevant = questions.filter(({ pointer }) => markOf(facts, pointer) !== '不涉及');
  const answered = relevant.filter((question) => isAnswered(facts, question)).length;
  return { state: stateOf(facts, section, relevant, answered), answered, asked: relevant.length };
}

/** How many questions of the whole report have an answer. */
export function answeredCount(facts: Facts, sections: readonly Section[]): number {
  const questions = sections.flatMap(({ pointers }) => pointers.flatMap((pointer) => everyQuestion(facts, pointer)));
  return questions.filter((question) => isAnswered(facts, question)).length;
}

function stateOf(
  facts: Facts,
  { pointers }: Section,
  relevant: readonly Question[],
  answered: number,
): Progress['state'] {
  if (relevant.length === 0) return 'none';
  const open = (facts.marks ?? []).filter(({ state }) => state !== '不涉及');
  if (open.some(({ path }) => pointers.some((pointer) => isWithin(path, pointer)))) return 'unverified';
  if (answered === 0) return 'empty';
  return answered === relevant.length ? 'done' : 'begun';
}

function isWithin(path: string, pointer: string): boolean {
  return path === pointer || path.startsWith(`${pointer}/`);
}
