import type { Rule } from '../check/rule.ts';
import { shorten } from '../domain/text/shorten.ts';
import { pointerStep } from '../schema/pointer.ts';
import type { Schema } from '../schema/schema.ts';
import { kinds } from './index.ts';

const longest = 200;

/** A rule's example as a reader sees it: its words, then each answer that it needs besides behind its titles; a text of thousands of characters cut to its beginning. */
export function exampleText(rule: Rule, side: 'wrong' | 'right'): string {
  const { heading, text = [], points = [], ...answers } = rule[side];
  const schema = kinds.find(({ rules }) => rules.includes(rule))?.schema;
  const words = [...(heading === undefined ? [] : [heading]), ...text, ...points].map(shortened);
  const lines = [...words, ...(schema ? told(schema, answers, '', []) : [])];
  return lines.length > 0 ? lines.join('\n') : '（没有填写）';
}

/** Answers, each on a line: 下一年度安排·各项安排2·牵头单位：县司法局. A list of words is one answer. */
function told(schema: Schema, answer: unknown, pointer: string, titles: readonly string[]): string[] {
  if (typeof answer !== 'object' || answer === null)
    return [`${titles.join('·')}：${written(schema, answer, pointer)}`];
  if (Array.isArray(answer)) {
    const isPlain = answer.every((one) => typeof one !== 'object');
    if (isPlain)
      return [`${titles.join('·')}：${answer.map((one, at) => written(schema, one, `${pointer}/${at}`)).join('、')}`];
    return answer.flatMap((one, at) => told(schema, one, `${pointer}/${at}`, numbered(titles, answer.length, at)));
  }
  const entries = Object.entries(answer);
  if (entries.length === 0) return titles.length > 0 ? [`${titles.join('·')}：（没有填写）`] : [];
  return entries.flatMap(([key, one]) => {
    const path = pointer + pointerStep(key);
    return told(schema, one, path, [...titles, schema.titleAt(path)]);
  });
}

/** The titles of the entry of a list; the only one has no number. */
function numbered(titles: readonly string[], count: number, at: number): string[] {
  return count > 1 ? [...titles.slice(0, -1), `${titles.at(-1)}${at + 1}`] : [...titles];
}

function written(schema: Schema, answer: unknown, pointer: string): string {
  if (typeof answer === 'boolean') return answer ? '是' : '否';
  return shortened(schema.at(pointer)?.['x-labels']?.[String(answer)] ?? String(answer));
}

function shortened(text: string): string {
  return text.length > longest ? `${shorten(text, 20)}（共${text.length}字）` : text;
}
