import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { check } from '../../src/check/check.ts';
import * as signs from '../../src/check/holding.ts';
import { aDigit, everyText, holding } from '../../src/check/holding.ts';
import { rules } from '../../src/check/rules/index.ts';
import type { Facts } from '../../src/facts/facts.ts';
import { factsOf, wholeFacts } from '../facts-of.ts';
import { drafts } from '../schema/schema-shaped.ts';
import { anyText } from './any-text.ts';

const facts = factsOf({
  opening: { paragraphs: ['去年以来，办理案件。', '受理{复议申请}。'] },
  plan: { lead: '全面推进法治建设。' },
  indicators: [{ name: '复议申请', value: 196, unit: '件' }],
});
const texts = [{ text: '去年以来，办理案件。' }, { text: '受理196件。' }, { text: '全面推进法治建设。' }];

test.each([
  [['去年以来'], [0]],
  [
    ['建设', '办理'],
    [0, 2],
  ],
  [['6件'], [1]],
  [['，'], [0]],
  [['督查'], []],
  [[], []],
  [aDigit, [1]],
  [everyText, [0, 1, 2]],
  [
    ['法治建设', '。'],
    [0, 1, 2],
  ],
])('the texts that hold one of %j are %j', (signs, expected) => {
  expect(holding(facts, texts, signs)).toEqual(expected.map((index) => texts[index]));
});

beforeEach(() => vi.resetModules());
afterEach(() => vi.doUnmock('../../src/check/holding.ts'));

/** The same check with a `holding` that leaves no text out. */
async function checkEverywhere(): Promise<typeof check> {
  vi.doMock('../../src/check/holding.ts', () => ({ ...signs, holding: (_facts: Facts, all: unknown) => all }));
  return (await import('../../src/check/check.ts')).check;
}

const context = { stage: 'public', today: '2026-02-20' } as const;

test('every rule finds in its wrong example what it finds without signs', async () => {
  const everywhere = await checkEverywhere();
  for (const { wrong } of rules) expect(check(factsOf(wrong), context)).toEqual(everywhere(factsOf(wrong), context));
});

test('signs lose no finding in any text', async () => {
  const everywhere = await checkEverywhere();
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      const filled = wholeFacts({
        measures: { sections: [{ heading: other, paragraphs: [one], items: [{ points: [{ text: other }] }] }] },
        leadership: { lead: one },
        plan: { lead: other, list: [{ text: one }] },
        indicators: [{ name: '复议受理', value: 196, previous: 160, unit: '件' }],
      });
      expect(check(filled, context)).toEqual(everywhere(filled, context));
    }),
  );
});

test('signs lose no finding in any draft', async () => {
  const everywhere = await checkEverywhere();
  fc.assert(
    fc.property(drafts(), (draft) => {
      expect(check(draft, context)).toEqual(everywhere(draft, context));
    }),
  );
});
