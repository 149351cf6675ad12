import { UsageError } from '../errors.ts';
import { listAt, withAnswer } from '../facts/answer-at.ts';
import type { Facts } from '../facts/facts.ts';
import { parseJson } from '../facts/file/parse-json.ts';
import type { AskedKind } from '../questionnaire/asked-kind.ts';
import { questionsAt } from '../questionnaire/questions.ts';
import { putAnswer, readAnswer } from '../questionnaire/read-answer.ts';
import { pointerStep, pointerSteps } from '../schema/pointer.ts';

/**
 * The facts with the answers of an answers file put in: keys that begin with / are JSON pointers, every other key is a
 * property of the facts. Groups are merged, a list is replaced as a whole. Throws a UsageError for a place that does not exist.
 */
export function mergeAnswers(kind: AskedKind, facts: Facts, answers: unknown): Facts {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) {
    throw new UsageError('答案文件里应当是一组内容，形如 {"reportYear": 2025} 或者 {"/reportYear": 2025}');
  }
  return Object.entries(answers).reduce(
    (merged, [key, answer]) =>
      key.startsWith('/') ? setAnswer(kind, merged, key, answer) : (merge(merged, { [key]: answer }) as Facts),
    facts,
  );
}

/**
 * The facts with an answer as `--set` gives it: `/indicators/0/value=1,234` is read as the session would read it, lists and
 * groups are written as JSON. Throws a UsageError for what will not do.
 */
export function applySetting(kind: AskedKind, facts: Facts, setting: string): Facts {
  const [, pointer = '', typed = ''] = /^(\/[^=]*)=([\s\S]*)$/.exec(setting) ?? [];
  if (pointer === '') throw new UsageError(`--set 的写法是 /位置=内容，现在写的是“${setting}”`);
  const value = /^[[{]/.test(typed) ? parseJson(typed) : typed;
  const placed = setAnswer(kind, facts, pointer, value);
  const question = questionsAt(kind, placed, pointer).find(
    (one) => typeof value === 'string' && one.pointer === pointer,
  );
  const reading = question ? readAnswer(kind, facts, question, typed) : putAnswer(kind, facts, pointer, value);
  if ('problem' in reading) throw new UsageError(`--set ${pointer}：${reading.problem}`);
  return reading.facts;
}

/** The facts with one answer put in at a JSON pointer. Throws a UsageError for a place that the facts do not have. */
export function setAnswer<Told extends Facts>(kind: AskedKind, facts: Told, pointer: string, answer: unknown): Told {
  if (!pointer.startsWith('/') || !kind.schema.at(pointer)?.title) {
    throw new UsageError(`没有“${pointer}”这个位置，位置的写法如 /authority/name，全部位置见 fazhi schema`);
  }
  refuseGap(kind, facts, pointer);
  return withAnswer(facts, pointer, answer);
}

/** An entry of a list is one that is there, or the next; a name or a number further on would put it somewhere else unsaid. */
function refuseGap({ schema }: AskedKind, facts: Facts, pointer: string): void {
  let group = '';
  for (const step of pointerSteps(pointer)) {
    const count = listAt(facts, group).length;
    const isEntry = schema.at(group)?.items !== undefined;
    if (isEntry && step !== '-' && !(/^\d+$/.test(step) && Number(step) <= count)) {
      const numbers = count === 0 ? '' : count === 1 ? '，可以写 0' : `，可以写 0 到 ${count - 1}`;
      throw new UsageError(`“${pointer}”：“${schema.at(group)?.title}”现有${count}条${numbers}；再添一条写 ${group}/-`);
    }
    group += pointerStep(step);
  }
}

function merge(old: unknown, fresh: unknown): unknown {
  if (!isGroup(old) || !isGroup(fresh)) return fresh;
  const merged = Object.entries(fresh).map(([key, value]) => [
    key,
    merge(Object.hasOwn(old, key) ? old[key] : undefined, value),
  ]);
  return { ...old, ...Object.fromEntries(merged) };
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
