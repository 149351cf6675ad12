import { expect, test } from 'vitest';
import type { AnnualReport } from '../../src/kinds/annual-report/facts.generated.ts';
import { check } from '../../src/kinds/check.ts';
import { reporters } from '../../src/reporters/index.ts';
import { countedWork } from '../counted-work.ts';
import { wholeFacts } from '../facts-of.ts';

const options = { stage: 'public', today: '2026-02-20' } as const;

/** A report with a slip in each of so many items, and as many in one paragraph. */
function slips(count: number): AnnualReport {
  const items = Array.from({ length: count }, (_one, index) => ({ heading: `第${index}项`, intro: '其它' }));
  return wholeFacts({
    indicators: [{ name: '行政复议申请', value: 196, unit: '件' }],
    measures: { sections: [{ heading: '节', items }] },
    otherMatters: { paragraphs: ['收到{行政复议申请}，约3件左右。'.repeat(count)] },
  });
}

/** What is looked at to check the report and to write what was found in every format. */
function work(facts: AnnualReport): number {
  const source = JSON.stringify(facts, null, 2);
  return countedWork(() => {
    const diagnostics = check(facts, options);
    for (const report of Object.values(reporters)) report([{ file: 'facts.json', source, facts, diagnostics }], {});
  });
}

test('a report with 8000 findings takes in proportion no more work than one with a quarter of them', () => {
  const [few, many] = [slips(1000), slips(4000)];
  expect(check(many, options).length).toBeGreaterThanOrEqual(8000);
  expect(work(many)).toBeLessThan(work(few) * 4.5);
});
