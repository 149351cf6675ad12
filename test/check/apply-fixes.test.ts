import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyFixes } from '../../src/check/apply-fixes.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';
import type { AnnualReport } from '../../src/kinds/annual-report/facts.generated.ts';
import { factsOf } from '../facts-of.ts';
import { diagnosticOf } from './diagnostic-of.ts';

const path = '/plan/lead';
const waived = { reason: '原文如此', approvedBy: '局长', expires: '2026-03-01' };

function fixed(lead: string, ...diagnostics: Partial<Diagnostic>[]) {
  const facts = factsOf({ plan: { lead } });
  const { source, fixes } = applyFixes(
    JSON.stringify(facts, null, 2),
    facts,
    diagnostics.map((diagnostic) => diagnosticOf({ path, ...diagnostic })),
  );
  return { lead: (JSON.parse(source) as AnnualReport).plan?.lead, count: fixes.length };
}

test.each([
  ['抓好,落实', { span: { start: 2, end: 3 }, fix: '，' }, '抓好，落实'],
  ['他说"好"', { span: { start: 2, end: 5 }, fix: '“好”' }, '他说“好”'],
  ['甲 乙', { span: { start: 1, end: 2 }, fix: '' }, '甲乙'],
  ['甲乙', { span: { start: 1, end: 1 }, fix: '"' }, '甲"乙'],
])('%s is put right', (lead, diagnostic, right) => {
  expect(fixed(lead, diagnostic)).toEqual({ lead: right, count: 1 });
});

test.each([
  ['has no spot', { fix: '，' }],
  ['has no one answer', { span: { start: 2, end: 3 } }],
  ['is waived', { span: { start: 2, end: 3 }, fix: '，', waived }],
  ['is about no text', { path: '/plan', span: { start: 0, end: 1 }, fix: '，' }],
  ['points behind the end', { span: { start: 2, end: 9 }, fix: '，' }],
  ['stands in a title', { span: { start: 6, end: 7 }, fix: '，' }],
  ['is right already', { span: { start: 2, end: 3 }, fix: ',' }],
])('nothing changes for a finding that %s', (_name, diagnostic) => {
  expect(fixed('抓好,《甲,乙》', diagnostic)).toEqual({ lead: '抓好,《甲,乙》', count: 0 });
});

test('of two that meet the first is done, those side by side are both done', () => {
  const [first, second, third] = [
    { span: { start: 0, end: 2 }, fix: '，' },
    { span: { start: 1, end: 3 }, fix: '。' },
    { span: { start: 2, end: 3 }, fix: '；' },
  ];
  expect(fixed(',,,', second, first)).toEqual({ lead: '，,', count: 1 });
  expect(fixed(',,,', third, first)).toEqual({ lead: '，；', count: 2 });
});

test('nothing else in the file changes', () => {
  const facts = factsOf({ plan: { lead: '甲,乙' } });
  const source = `{ "kind":"annual-report",\r\n\t"schemaVersion":1, "plan" : {"lead":"\\u7532,乙"} }\r\n\r\n`;
  const finding = diagnosticOf({ path, span: { start: 1, end: 2 }, fix: '，' });
  expect(applyFixes(source, facts, [finding]).source).toBe(source.replace(',乙', '，乙'));
});

test('whatever is to be fixed, protected text stays letter for letter and the file stays JSON', () => {
  const words = fc.constantFrom('《甲,乙》', '{行政复议申请}', '云政发〔2025〕12号', ',', '丙', '"', '\\', '《', '𠮷');
  const spans = fc.array(fc.record({ start: fc.nat(30), end: fc.nat(30), fix: fc.constantFrom('', '，', '"') }));
  fc.assert(
    fc.property(fc.array(words), spans, (pieces, wanted) => {
      const lead = pieces.join('');
      const findings = wanted.map(({ start, end, fix }) => ({ span: { start, end }, fix }));
      const after = fixed(lead, ...findings).lead ?? '';
      const kept = (text: string) => text.match(/《[^《》]+》|\{[^{}]+\}|〔2025〕12号/g) ?? [];
      expect(kept(after)).toEqual(expect.arrayContaining(kept(lead)));
    }),
  );
});
