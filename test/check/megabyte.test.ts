import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/check/rule.ts';
import { rules } from '../../src/check/rules/index.ts';
import { factsOf } from '../facts-of.ts';

/** A rule that reads a text twice over would need hours for these; the runner's time limit is the guard. */
describe.each([
  '《',
  '《》、',
  '一是',
  '1',
  '1.',
  '1,',
  '“',
  '“”、',
  '，其中1件、',
  '(',
  ' ',
  'a',
  'a,',
  '加强',
  '等……',
  '，',
  '{',
  '原',
])('a megabyte of %s', (piece) => {
  const text = piece.repeat(1_000_000 / piece.length);
  const facts = factsOf({
    reportYear: 2025,
    authority: { level: 'county' },
    measures: { sections: [{ paragraphs: [text] }] },
    plan: { list: [{ text }] },
  });
  test.each(rules.map((rule) => [rule.id, rule as Rule] as const))('is read by %s in one go', (_id, rule) => {
    expect(rule.check(facts, { stage: 'public' }).length).toBeGreaterThanOrEqual(0);
  });
});
