import { describe, expect, test } from 'vitest';
import { checkRule } from '../../src/check/check.ts';
import type { Rule } from '../../src/check/rule.ts';
import { rules } from '../../src/check/rules/index.ts';
import type { Facts } from '../../src/facts/load.ts';
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

describe.each(rules)('$id', (rule) => {
  test.each(hostile)('takes time in proportion to the length of %j', (piece) => {
    let before = work(rule, textOf(piece, sizes[0] ?? 0));
    for (const size of sizes.slice(1)) {
      const after = work(rule, textOf(piece, size));
      expect(after, `${size} bytes`).toBeLessThan(Math.max(before, tooLittle) * tolerated);
      before = after;
    }
  });
});

function textOf(piece: string, bytes: number): string {
  return piece.repeat(Math.ceil(bytes / Buffer.byteLength(piece)));
}

/** Milliseconds of processor time that a rule takes with a text in every part; the lesser of two runs. */
function work(rule: Rule, text: string): number {
  const facts = factsWith(text);
  const run = () => {
    const start = process.cpuUsage();
    checkRule(rule, facts, { stage: 'public', today: '2026-02-20' });
    return process.cpuUsage(start).user / 1000;
  };
  const first = run();
  return first < tooLittle ? first : Math.min(first, run());
}

function factsWith(text: string): Facts {
  return wholeFacts({
    opening: { paragraphs: [text] },
    measures: { sections: [{ heading: '节', paragraphs: [text], items: [{ intro: text, points: [{ text }] }] }] },
    shortcomings: { list: [{ problem: text }], tail: text },
    plan: { list: [{ heading: '安排', text }] },
  });
}
