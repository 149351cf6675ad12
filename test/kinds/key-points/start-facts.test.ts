import { expect, test } from 'vitest';
import type { Facts } from '../../../src/facts/facts.ts';
import { fitFacts } from '../../../src/facts/fit-facts.ts';
import type { AnnualReport } from '../../../src/kinds/annual-report/facts.generated.ts';
import { annualReport } from '../../../src/kinds/annual-report/index.ts';
import { check } from '../../../src/kinds/check.ts';
import type { KeyPoints } from '../../../src/kinds/key-points/facts.generated.ts';
import { keyPoints } from '../../../src/kinds/key-points/index.ts';
import { anySample, sampleFacts } from '../../docx/samples.ts';
import { factsOf } from '../../facts-of.ts';

const begun = (last: Facts, year?: number) => {
  const made = keyPoints.continueFrom(last, year);
  if (!made) throw new Error('nothing began');
  return { ...made, facts: made.facts as KeyPoints };
};

test('after the sample report, the key points have what it found wanting and promised as the sample key points quote it', () => {
  const { facts } = begun(sampleFacts('yunling-2025'));
  const sample = anySample('yunling-key-points-2026') as KeyPoints;
  expect(facts.previousReport).toEqual(sample.previousReport);
  expect([facts.reportYear, facts.authority?.name]).toEqual([2026, '云岭县人民政府']);
  expect(facts.parts?.[0]?.tasks).toHaveLength(8);
  expect(fitFacts(keyPoints, facts).diagnostics).toEqual([]);
  expect(check(facts).filter(({ ruleId }) => ruleId === 'answers-exist')).toEqual([]);
});

test('a promise becomes a task that answers it, with figures written out and ids of its own', () => {
  const { facts } = begun(
    factsOf({
      reportYear: 2025,
      indicators: [{ id: '复议', name: '复议', value: 8, unit: '件' }],
      shortcomings: { list: [{ id: '加强培训', problem: '培训不够，只有{复议}。' }] },
      plan: {
        list: [
          {
            heading: '加强培训',
            points: [{ text: '全员轮训；' }, { text: '考核。' }],
            deadline: '全年',
            addresses: ['加强培训'],
          },
        ],
      },
    } as Partial<AnnualReport>),
  );
  expect(facts.previousReport).toEqual({
    reportYear: 2025,
    problems: [{ id: '加强培训', text: '培训不够，只有8件。' }],
    promises: [{ id: '加强培训安排', text: '加强培训：一是全员轮训；二是考核。', addresses: ['加强培训'] }],
  });
  expect(facts.parts).toEqual([
    {
      tasks: [
        {
          heading: '加强培训',
          points: [{ text: '全员轮训；' }, { text: '考核。' }],
          deadline: '全年',
          answers: ['加强培训安排', '加强培训'],
        },
      ],
    },
  ]);
});

test('after last year’s key points, their settings and headings stay and their tasks stand beside', () => {
  const sample = anySample('yunling-key-points-2026') as KeyPoints;
  const { facts, isNextYear } = begun(sample);
  expect(isNextYear).toBe(true);
  expect(facts.reportYear).toBe(2027);
  expect(facts.previousTasks).toHaveLength(21);
  expect(facts.parts?.map(({ heading }) => heading)).toEqual(sample.parts?.map(({ heading }) => heading));
  expect(facts.notice).toEqual({ authority: sample.notice?.authority, request: sample.notice?.request });
  expect(facts.editions?.issued).not.toHaveProperty('dateOfIssue');
  expect(facts.editions?.issued?.documentNumber).toEqual({ agencyCode: '云政办' });
  expect(facts).not.toHaveProperty('previousReport');
  expect(fitFacts(keyPoints, facts).diagnostics).toEqual([]);
});

test('of a report or key points of another year only who and how is taken, and that is said', () => {
  for (const last of [sampleFacts('yunling-2025'), anySample('yunling-key-points-2026')]) {
    const { facts, note, isNextYear } = begun(last, 2030);
    expect([facts.previousReport, facts.previousTasks, facts.parts, isNextYear]).toEqual([
      undefined,
      undefined,
      undefined,
      false,
    ]);
    expect(note).toContain('不是2030年的上一年');
  }
});

test('papers of another kind lead to no key points', () => {
  expect(keyPoints.continueFrom({ kind: 'other', schemaVersion: 1 }, 2026)).toBeUndefined();
});

test('the report of the year answers for each task of the key points', () => {
  const made = annualReport.continueFrom(anySample('yunling-key-points-2026'), undefined);
  const facts = made?.facts as AnnualReport;
  expect([facts.kind, facts.reportYear]).toEqual(['annual-report', 2026]);
  expect(facts.previousPlan).toHaveLength(21);
  expect(facts.previousPlan?.[16]?.text).toMatch(/^促进行政争议实质性化解：一是对当事人.*二是/u);
  expect(fitFacts(annualReport, facts).diagnostics).toEqual([]);
});

test('key points of another year lend a report only who reports', () => {
  const made = annualReport.continueFrom(anySample('yunling-key-points-2026'), 2027);
  expect(made?.facts).not.toHaveProperty('previousPlan');
  expect(made?.note).toBe('2026年的要点不是2027年的：只沿用机关，没有带来各条要点\n');
});
