import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { askedPatterns } from '../../build/prepare-signs.ts';
import { nameOfPattern, Signs, signsOf } from '../../src/domain/text/signs.ts';
import type { AnnualReport } from '../../src/kinds/annual-report/facts.generated.ts';
import { rules } from '../../src/kinds/annual-report/rules/index.ts';
import { check } from '../../src/kinds/check.ts';
import { Manuscript } from '../../src/manuscript/manuscript.ts';
import { factsOf, wholeFacts } from '../facts-of.ts';
import { drafts } from '../schema/schema-shaped.ts';
import { takingLookarounds } from '../without-lookarounds.ts';
import { anyText } from './any-text.ts';

const context = { stage: 'public', today: '2026-02-20' } as const;

/** The same check by rules that look at every text, whatever it holds. */
function checkEverywhere(facts: AnnualReport): ReturnType<typeof check> {
  vi.spyOn(Manuscript.prototype, 'holding').mockImplementation((texts) => texts);
  vi.spyOn(Manuscript.prototype, 'mayHoldAny').mockReturnValue(true);
  vi.spyOn(Manuscript.prototype, 'mayHold').mockReturnValue(true);
  vi.spyOn(Signs.prototype, 'standIn').mockReturnValue(true);
  const found = check(facts, context);
  vi.restoreAllMocks();
  return found;
}

afterEach(() => vi.restoreAllMocks());

test('every rule finds in its wrong example what it finds without signs', () => {
  for (const { wrong } of rules) expect(check(factsOf(wrong), context)).toEqual(checkEverywhere(factsOf(wrong)));
});

const patterns = askedPatterns();

test.each(
  patterns.map((pattern) => [pattern.source, pattern] as const),
)('every text in which %s finds something holds one of its signs', (_source, pattern) => {
  const own = signsOf(pattern);
  fc.assert(
    fc.property(anyText, fc.stringMatching(takingLookarounds(pattern)), anyText, (before, within, after) => {
      for (const text of [within, before + within + after])
        expect(text.search(pattern) === -1 || own.standIn(text)).toBe(true);
    }),
  );
});

test('a pattern has one name, whether its letters are written themselves or as escapes', () => {
  expect(nameOfPattern(/去年\u4ee5来/gu)).toBe(nameOfPattern(/\u53bb\u5e74\u4ee5\u6765/gu));
  expect(nameOfPattern(/去年/gu)).not.toBe(nameOfPattern(/今年/gu));
});

test('the rules ask for the signs of many patterns, and hardly one has none', () => {
  expect(patterns.length).toBeGreaterThan(100);
  expect(patterns.filter((pattern) => signsOf(pattern).list.includes('')).map(String)).toEqual([]);
});

test('signs lose no finding in any text', () => {
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      const filled = wholeFacts({
        measures: { sections: [{ heading: other, paragraphs: [one], items: [{ points: [{ text: other }] }] }] },
        leadership: { lead: one },
        plan: { lead: other, list: [{ text: one }] },
        indicators: [{ name: '复议受理', value: 196, previous: 160, unit: '件' }],
      });
      expect(check(filled, context)).toEqual(checkEverywhere(filled));
    }),
  );
});

test('signs lose no finding in any draft', () => {
  fc.assert(
    fc.property(drafts(), (draft) => {
      expect(check(draft, context)).toEqual(checkEverywhere(draft));
    }),
  );
});
