import { expect, test } from 'vitest';
import { checkRule } from '../../src/check/check.ts';
import type { Rule } from '../../src/check/rule.ts';
import { rules } from '../../src/check/rules/index.ts';
import { wholeFacts } from '../facts-of.ts';

/** What makes a careless pattern look again and again: openings without end, endless numbers, lists and lead-ins. */
const hostile = [
  '《',
  '“',
  '（',
  '1',
  '一是',
  '，其中1件',
  '、',
  ' ',
  '共1件',
  '某',
  '1.',
  'a@',
  '不断加强',
  '我局，',
  '{',
  '〔',
];

const megabyte = 1 << 20;
const sizes = [megabyte >> 6, megabyte >> 4, megabyte >> 2, megabyte];

/** Four times the length may cost four times as much, twice over and more; by squares it would cost sixteen times. */
const tolerated = 10;
/** Below this many milliseconds of work the clock tells nothing. */
const tooLittle = 40;

test.each(hostile)('every rule takes time in proportion to the length of %j', (piece) => {
  expect(rules.filter((rule) => !isLinear(rule, piece)).map(({ id }) => id)).toEqual([]);
});

/** Whether a rule's work grows with the text; it is not asked again once it has grown too fast. */
function isLinear(rule: Rule, piece: string): boolean {
  const [first = 0, ...larger] = sizes;
  let before = work(rule, textOf(piece, first));
  return larger.every((size) => {
    const limit = Math.max(before, tooLittle) * tolerated;
    const text = textOf(piece, size);
    before = work(rule, text);
    if (before > limit) before = work(rule, text);
    return before <= limit;
  });
}

function textOf(piece: string, bytes: number): string {
  return piece.repeat(Math.ceil(bytes / Buffer.byteLength(piece)));
}

/** Milliseconds of processor time that a rule takes with a text among the measures and again in the plan. */
function work(rule: Rule, text: string): number {
  const facts = wholeFacts({
    measures: { sections: [{ heading: '节', paragraphs: [text] }] },
    plan: { list: [{ heading: '安排', text }] },
  });
  const start = process.cpuUsage();
  checkRule(rule, facts, { stage: 'public', today: '2026-02-20' });
  return process.cpuUsage(start).user / 1000;
}
