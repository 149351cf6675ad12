import { expect, test } from 'vitest';
import { check } from '../../src/kinds/check.ts';
import { wholeFacts } from '../facts-of.ts';

const withhold = { from: ['public' as const], reason: '正在处理' };
const facts = wholeFacts({
  approval: { secrecyReview: { date: '2026-02-05' } },
  editions: { local: { title: '{甲}' }, line: { title: '{乙}' } },
  measures: {
    sections: [
      { heading: '节', paragraphs: ['{丙}'], withhold },
      { heading: '节', paragraphs: ['一句。'] },
    ],
  },
});
const said = (options: Parameters<typeof check>[1]) =>
  check(facts, { stage: 'draft', ...options }).map(({ path }) => path);

test('all editions are checked unless one is named', () => {
  expect(said({})).toEqual(['/editions/local/title', '/editions/line/title', '/measures/sections/0/paragraphs/0']);
});

test('of one edition only what it prints is checked', () => {
  expect(said({ edition: 'line' })).toEqual(['/editions/line/title', '/measures/sections/0/paragraphs/0']);
  expect(said({ edition: 'public' })).toEqual([]);
});

test('when one edition is checked, no waiver is called useless', () => {
  const waiver = { rule: 'indicator-exists', quote: '{甲}', reason: '-', approvedBy: '-', expires: '2026-03-01' };
  expect(said({ edition: 'line', waivers: [waiver] })).toHaveLength(2);
  expect(check(facts, { waivers: [waiver] }).filter(({ waived }) => waived)).toMatchObject([
    { path: '/editions/local/title' },
  ]);
});

test('findings come in the order in which the report is read', () => {
  const turned = wholeFacts({
    structure: { parts: [{ part: 'plan' }] },
    plan: { lead: '{甲}', list: [{ text: '{乙}{丙}' }] },
    opening: { paragraphs: ['{丁}'] },
    shortcomings: { list: [{ problem: '不高' }] },
  });
  expect(check(turned).map(({ path }) => path)).toEqual([
    '/opening/paragraphs/0',
    '/plan/lead',
    '/plan/list/0/text',
    '/plan/list/0/text',
    '/shortcomings/list',
  ]);
});
