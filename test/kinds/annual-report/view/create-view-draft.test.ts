import { expect, test } from 'vitest';
import type { AnnualReport } from '../../../../src/kinds/annual-report/facts.generated.ts';
import { createView } from '../../../../src/kinds/annual-report/view/create-view.ts';
import { MarkedText, type Text } from '../../../../src/view/marked-text.ts';
import type { ViewOptions } from '../../../../src/view/tell-edition.ts';
import { wholeFacts } from '../../../facts-of.ts';

const draft = (facts: AnnualReport, options: Partial<ViewOptions> = {}) =>
  createView(facts, { edition: 'local', showUnverified: true, ...options });
const marksOf = (text: Text | null | undefined) =>
  text instanceof MarkedText ? text.pieces.flatMap(({ mark }) => mark ?? []) : [];

test('in a draft a missing part has its heading and a gap', () => {
  const { plan: _plan, ...facts } = wholeFacts();
  const plan = draft(facts, { missing: ['/plan'] }).parts.at(-1)?.plan;
  expect(plan?.heading).toBe('2026年度推进法治政府建设的主要安排');
  expect(String(plan?.lead)).toBe('〔缺：下一年度推进法治政府建设的主要安排〕');
});

test('in a draft a missing name is a gap in title and signature', () => {
  const view = draft(wholeFacts({ authority: { level: 'department' } }), { missing: ['/authority/name'] });
  expect(String(view.title)).toBe('〔缺：机关全称〕关于2025年度法治政府建设情况的报告');
  expect([view.title, ...(view.signature?.authorities ?? [])].flatMap(marksOf)).toEqual(['gap', 'gap']);
});

test('in a draft a missing year is a marked gap in title and transition', () => {
  const { reportYear: _year, ...facts } = wholeFacts();
  const view = draft(facts, { missing: ['/reportYear'] });
  expect(String(view.title)).toBe('云岭县司法局关于〔缺：报告年度〕年度法治政府建设情况的报告');
  expect([view.title, view.opening.paragraphs.at(-1)].flatMap(marksOf)).toEqual(['gap', 'gap']);
});

const marked = (path: string) => wholeFacts({ marks: [{ path, state: '待核实' }] });

test('in a draft an unverified answer is marked, in a final report it is not', () => {
  const facts = marked('/opening/paragraphs/0');
  expect(draft(facts).opening.paragraphs.flatMap(marksOf)).toEqual(['unverified']);
  expect(draft(facts, { showUnverified: false }).opening.paragraphs.flatMap(marksOf)).toEqual([]);
});

test('an answer that is put off is not marked as unverified', () => {
  const facts = wholeFacts({ marks: [{ path: '/opening/paragraphs/0', state: '暂缺' }] });
  expect(draft(facts).opening.paragraphs.flatMap(marksOf)).toEqual([]);
});

test('an unverified date of issue is written as a date and marked', () => {
  const date = draft(marked('/editions/local/dateOfIssue')).signature?.dateOfIssue;
  expect([String(date), marksOf(date)]).toEqual(['2026年2月10日', ['unverified']]);
});

test.each([
  '待核实',
  '没写完',
] as const)('a mark %s on an answer of several paragraphs is seen on each of them', (state) => {
  const facts = wholeFacts({
    opening: { paragraphs: ['甲。', '乙。'] },
    marks: [{ path: '/opening/paragraphs', state }],
  });
  expect(draft(facts).opening.paragraphs.slice(0, 2).flatMap(marksOf)).toEqual(['unverified', 'unverified']);
});
