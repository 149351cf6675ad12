import { describe, expect, test } from 'vitest';
import type { AnnualReport } from '../../src/kinds/annual-report/facts.generated.ts';
import { check } from '../../src/kinds/check.ts';
import { fixFacts } from '../../src/kinds/fix-facts.ts';
import { loadFacts } from '../../src/kinds/load.ts';
import { reporters } from '../../src/reporters/index.ts';
import { wholeFacts } from '../facts-of.ts';

/** Twelve paragraphs, each with half-width marks. */
const facts = wholeFacts({
  measures: {
    sections: [
      { heading: '加强制度建设', paragraphs: Array.from({ length: 12 }, (_, n) => `第${n}次审核,文件26件;办结.`) },
    ],
  },
});
const halfWidth = (options: Parameters<typeof check>[1] = {}, given: AnnualReport = facts) =>
  check(given, options).filter(({ ruleId }) => ruleId === 'full-width-punctuation');

describe('slips that come by the dozen', () => {
  test('are one finding with their count and their places', () => {
    const [one, ...others] = halfWidth();
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      path: '/measures/sections/0/paragraphs/0',
      message: '半角标点36处，在12段里：, ; .',
    });
    expect(one?.others?.map(({ path }) => path)).toEqual(
      Array.from({ length: 11 }, (_, n) => `/measures/sections/0/paragraphs/${n + 1}`),
    );
  });

  test('are told on screen in a few lines, with three examples', () => {
    const text = reporters.pretty([{ file: 'facts.json', facts, diagnostics: halfWidth() }]);
    expect(text.match(/【/gu)).toHaveLength(3);
    expect(text).toContain('……另有9段');
    expect(text.split('\n').length).toBeLessThan(12);
  });

  test('are each put right', () => {
    const { source, fixes } = fixFacts(JSON.stringify(facts), {});
    expect(fixes).toHaveLength(12);
    expect(new Set(fixes.map(({ diagnostic }) => diagnostic.path)).size).toBe(12);
    expect(halfWidth({}, loadFacts(source).value as AnnualReport)).toEqual([]);
  });

  test('have every place and every fix in the machine formats', () => {
    const report = { file: 'facts.json', source: JSON.stringify(facts), facts, diagnostics: halfWidth() };
    const [result] = JSON.parse(reporters.sarif([report])).runs[0].results;
    expect([result.locations.length, result.relatedLocations.length]).toEqual([1, 11]);
    expect(result.fixes).toHaveLength(1);
    expect(result.fixes[0].artifactChanges[0].replacements).toHaveLength(12);
    expect(JSON.parse(reporters.json([report]))[0].diagnostics[0].others).toHaveLength(11);
  });

  test('that are waived stay findings of their own, and the others are counted without them', () => {
    const path = '/measures/sections/0/paragraphs/0';
    const waiver = { rule: 'full-width-punctuation', path, reason: '-', approvedBy: '-', expires: '2026-12-31' };
    const [waived, folded, ...more] = halfWidth({ waivers: [waiver] });
    expect([waived?.path, waived?.others, more]).toEqual([path, undefined, []]);
    expect(waived?.waived).toBeDefined();
    expect([folded?.message, folded?.others?.length]).toEqual(['半角标点33处，在11段里：, ; .', 10]);
  });
});

test('a slip that comes once is told as its rule tells it', () => {
  const [one] = halfWidth({}, wholeFacts({ opening: { paragraphs: ['2025年,进展。'] } }));
  expect([one?.message, one?.fix, one?.others]).toEqual(['半角标点1处：,', '，', undefined]);
});
