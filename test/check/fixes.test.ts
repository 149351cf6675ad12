import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkRule } from '../../src/check/check-facts.ts';
import type { Rule } from '../../src/check/rule.ts';
import { protectedSpans } from '../../src/domain/text/protected-spans.ts';
import { annualReport } from '../../src/kinds/annual-report/index.ts';
import { rules } from '../../src/kinds/annual-report/rules/index.ts';
import { factsOf } from '../facts-of.ts';
import { anyText } from './any-text.ts';

/** Where the text under test stands: a place that every rule about words looks at. */
function factsWith(text: string) {
  return factsOf({ reportYear: 2025, authority: { level: 'county' }, plan: { list: [{ heading: text }] } });
}

/** The text with all fixes of one rule put in, from the last to the first. */
function mend(rule: Rule, text: string): string {
  return checkRule(annualReport, rule, factsWith(text), { stage: 'public' })
    .filter(({ path, fix }) => path === '/plan/list/0/heading' && fix !== undefined)
    .sort((one, other) => (other.span?.start ?? 0) - (one.span?.start ?? 0))
    .reduce((mended, { span, fix }) => mended.slice(0, span?.start) + fix + mended.slice(span?.end), text);
}

function protectedWords(text: string): string[] {
  return protectedSpans(text).map(({ start, end }) => text.slice(start, end));
}

/** Whether every word stands in the text, in this order. */
function holdsInOrder(text: string, words: readonly string[]): boolean {
  let from = 0;
  return words.every((word) => {
    const at = text.indexOf(word, from);
    from = at + word.length;
    return at >= 0;
  });
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test('marks a stretch of the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { span } of checkRule(annualReport, rule, factsWith(text), { stage: 'public' }))
          expect(span === undefined || (0 <= span.start && span.start < span.end && span.end <= text.length)).toBe(
            true,
          );
      }),
    );
  });

  test('mends once for all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const mended = mend(rule, text);
        expect(mend(rule, mended)).toBe(mended);
      }),
    );
  });

  test('leaves protected stretches as they are', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(holdsInOrder(mend(rule, text), protectedWords(text))).toBe(true);
      }),
    );
  });
});

test('the fixes of all rules together come to rest, one after the other', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let mended = text;
      for (let pass = 0; pass < 9; pass++) mended = rules.reduce((words, rule) => mend(rule, words), mended);
      expect(rules.filter((rule) => mend(rule, mended) !== mended).map(({ id }) => id)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
