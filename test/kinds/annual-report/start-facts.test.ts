import { expect, test } from 'vitest';
import type { AnnualReport } from '../../../src/kinds/annual-report/facts.generated.ts';
import { continueFacts, startFacts } from '../../../src/kinds/annual-report/start-facts.ts';
import { loadFacts } from '../../../src/kinds/load.ts';
import { wholeFacts } from '../../facts-of.ts';

test('a year begins with its year and nothing else', () => {
  expect(startFacts(2025)).toEqual({ kind: 'annual-report', schemaVersion: 1, reportYear: 2025 });
});

test('a year after another keeps who and how, turns the plan into promises and the figures into last year’s', () => {
  const last = wholeFacts({
    editions: {
      local: {
        documentNumber: { agencyCode: '云司', year: 2026, serial: 3 },
        signatories: [{ name: '张三' }],
        dateOfIssue: '2026-02-10',
        closing: '特此报告。',
      },
      public: {},
    },
    structure: {
      titleForm: 'annual-report',
      parts: [
        { part: 'measures', heading: '2025年做的事' },
        { part: 'plan', heading: '打算', ordinals: '1.' },
      ],
    },
    indicators: [
      { name: '受理', value: 110, previous: 98, approx: '余', unit: '件', id: '受理' },
      { name: '化解率', ratioOf: ['化解', '受理'] },
    ],
    publication: { channel: '网站', indexNumber: '1', publishedDate: '2026-03-01' },
  });
  const next = continueFacts(last, undefined);
  expect(next).toEqual({
    kind: 'annual-report',
    schemaVersion: 1,
    reportYear: 2026,
    authority: last.authority,
    editions: { local: { documentNumber: { agencyCode: '云司' }, closing: '特此报告。' }, public: {} },
    publication: { channel: '网站' },
    structure: {
      titleForm: 'annual-report',
      parts: [{ part: 'measures' }, { part: 'plan', heading: '打算', ordinals: '1.' }],
    },
    previousPlan: [{ text: '加强培训：轮训一遍。' }],
    indicators: [
      { name: '受理', previous: 110, unit: '件', id: '受理' },
      { name: '化解率', ratioOf: ['化解', '受理'] },
    ],
  });
  expect(loadFacts(JSON.stringify(next)).diagnostics).toEqual([]);
});

test('a plan told in points is carried over whole', () => {
  const last = wholeFacts({
    plan: {
      list: [
        { heading: '加强培训', points: [{ lead: '全员轮训。', text: '每人两次。' }, { text: '逐人考核。' }] },
        { text: '抓好普法：', points: [{ text: '进校园。' }] },
      ],
    },
  });
  expect(continueFacts(last, 2026).previousPlan).toEqual([
    { text: '加强培训：一是全员轮训。每人两次。二是逐人考核。' },
    { text: '抓好普法：一是进校园。' },
  ]);
});

test('a year that does not follow takes neither figures nor promises, but how figures are computed', () => {
  const indicators: AnnualReport['indicators'] = [
    { name: '受理', value: 110, previous: 98, unit: '件' },
    { name: '比率', ratioOf: ['化解', '受理'] },
  ];
  const next = continueFacts(wholeFacts({ indicators }), 2027);
  expect(next.indicators).toEqual([
    { name: '受理', unit: '件' },
    { name: '比率', ratioOf: ['化解', '受理'] },
  ]);
  expect([next.previousPlan, next.authority]).toEqual([undefined, wholeFacts().authority]);
});
