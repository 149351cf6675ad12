import { answerAt, listAt } from '../facts/answer-at.ts';
import type { Facts } from '../facts/facts.ts';
import type { FactsKind } from '../facts/facts-kind.ts';
import { hasText } from '../facts/has-text.ts';
import { outgoing } from '../facts/outgoing.ts';
import type { AskedKind } from './asked-kind.ts';
import type { Question } from './question.ts';
import { everyQuestion } from './questions.ts';
import type { Section } from './section.ts';

/** How an answer is marked. */
export type Mark = NonNullable<Facts['marks']>[number]['state'];

/** How far a section has come. */
export interface Progress {
  readonly state: 'empty' | 'begun' | 'done' | 'unfinished' | 'unverified' | 'none';
  readonly answered: number;
  readonly asked: number;
}

/** Whether there is an answer to a question: a text, a number, yes or no, an entry, a group in use. */
function isAnswered(facts: Facts, { pointer, form }: Question): boolean {
  const answer = answerAt(facts, pointer);
  if (form.type === 'entries' && listAt(facts, pointer).length < wantedEntries(facts, pointer)) return false;
  if (form.type === 'groups') return Object.keys((answer as object | undefined) ?? {}).length > 0;
  return typeof answer === 'boolean' || hasText(answer);
}

/** Whether a question need not be asked again: answered, or marked 暂缺 or 不涉及; what is marked 没写完 is asked again. */
export function isSettled(kind: AskedKind, facts: Facts, question: Question): boolean {
  const mark = markOf(kind, facts, question.pointer);
  return mark === undefined ? isAnswered(facts, question) : mark !== '没写完';
}

/** The mark that an answer carries, or one of its paragraphs or names. */
export function markOf(kind: FactsKind, facts: Facts, pointer: string): Mark | undefined {
  return facts.marks?.find(({ path }) => isOn(kind, path, pointer))?.state;
}

/** The facts with a mark on an answer, or without one; marks on its paragraphs or names give place to it. */
export function withMark(
  kind: FactsKind,
  { marks = [], ...facts }: Facts,
  pointer: string,
  state: Mark | undefined,
): Facts {
  const others = marks.filter(({ path }) => !isOn(kind, path, pointer));
  const left = state ? [...others, { path: pointer, state }] : others;
  return { ...facts, ...(left.length > 0 && { marks: left }) };
}

/** Whether a mark's place is the answer at a pointer, or one of the texts that this answer is a list of. */
function isOn({ schema: { resolve, at } }: FactsKind, path: string, pointer: string): boolean {
  if (!path.startsWith(pointer)) return false;
  const rest = path.slice(pointer.length);
  return rest === '' || (/^\/\d+$/.test(rest) && resolve(at(pointer)?.items ?? {}).type === 'string');
}

/** The questions of a section that are asked of everyone. */
function usualQuestions(kind: AskedKind, facts: Facts, { pointers }: Section): Question[] {
  return pointers.flatMap((pointer) => everyQuestion(kind, facts, pointer)).filter(({ rare }) => !rare);
}

/** How far a section has come, counted in the questions asked of everyone. */
export function progressOf(kind: AskedKind, facts: Facts, section: Section): Progress {
  const questions = usualQuestions(kind, facts, section);
  const relevant = questions.filter(({ pointer }) => markOf(kind, facts, pointer) !== '不涉及');
  const answered = relevant.filter((question) => isAnswered(facts, question)).length;
  return { state: stateOf(facts, section, relevant, answered), answered, asked: relevant.length };
}

/** How many questions of the whole report have an answer. */
export function answeredCount(kind: AskedKind, facts: Facts): number {
  const questions = kind.sections.flatMap(({ pointers }) =>
    pointers.flatMap((pointer) => everyQuestion(kind, facts, pointer)),
  );
  return questions.filter((question) => isAnswered(facts, question)).length;
}

function stateOf(
  facts: Facts,
  { pointers }: Section,
  relevant: readonly Question[],
  answered: number,
): Progress['state'] {
  if (relevant.length === 0) return 'none';
  const own = (facts.marks ?? []).filter(({ path }) => pointers.some((pointer) => isWithin(path, pointer)));
  if (own.some(({ state }) => state === '没写完')) return 'unfinished';
  if (own.some(({ state }) => state !== '不涉及')) return 'unverified';
  if (answered === 0) return 'empty';
  return answered === relevant.length ? 'done' : 'begun';
}

function isWithin(path: string, pointer: string): boolean {
  return path === pointer || path.startsWith(`${pointer}/`);
}

/** How many entries a list needs: one, or of the signatories one for each authority that signs. */
export function wantedEntries(facts: Facts, pointer: string): number {
  const edition = outgoing(facts).find(({ path }) => pointer === `${path}/signatories`);
  return edition?.terms?.authorities.length ?? 1;
}
