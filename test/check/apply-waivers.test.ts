import { expect, test } from 'vitest';
import { applyWaivers } from '../../src/check/apply-waivers.ts';
import type { Waiver } from '../../src/check/waiver.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { textsUnder } from '../../src/facts/texts/texts-under.ts';
import { factsOf } from '../facts-of.ts';
import { diagnosticOf } from './diagnostic-of.ts';

const facts = factsOf({ shortcomings: { list: [{ problem: '案卷质量不高，案卷' }] } });
const problem = '/shortcomings/list/0/problem';
const spot = { path: problem, span: { start: 7, end: 9 } };

function applied(
  waiver: Partial<Waiver>,
  {
    today = '2026-02-20',
    spoke = ['shortcoming-has-cause'],
    ...diagnostic
  }: Partial<Diagnostic> & { today?: string; spoke?: string[] } = {},
) {
  const whole = {
    rule: 'shortcoming-has-cause',
    reason: '审定的表述',
    approvedBy: '县长',
    expires: '2026-03-01',
    ...waiver,
  };
  return applyWaivers([diagnosticOf(diagnostic)], [whole], {
    textsAt: textsUnder(facts),
    today,
    spoke: new Set(spoke),
  });
}

test('a waived finding is kept and carries who approved it', () => {
  expect(applied({ path: '/shortcomings' })).toEqual([
    diagnosticOf({ waived: { reason: '审定的表述', approvedBy: '县长', expires: '2026-03-01' } }),
  ]);
});

test.each([
  ['the same place', { path: '/shortcomings/list' }, {}],
  ['a place above', { path: '/shortcomings' }, {}],
  ['words of the text', { quote: '质量不高' }, { path: problem }],
  ['words of a text in the group', { quote: '质量不高' }, { path: '/shortcomings/list' }],
  ['words that meet the spot', { quote: '，案卷' }, spot],
  ['words of which a later occurrence meets the spot', { quote: '案卷' }, spot],
  ['both place and words', { path: '/shortcomings', quote: '案卷' }, { path: problem }],
])('a waiver fits by %s', (_name, waiver, diagnostic) => {
  expect(applied(waiver, diagnostic).map(({ waived }) => waived !== undefined)).toEqual([true]);
});

test.each([
  ['another place', { path: '/shortcomings/li' }, {}],
  ['words that are not there', { quote: '经费' }, { path: problem }],
  ['words away from the spot', { quote: '质量不' }, spot],
  ['a place that fits and words that do not', { path: '/shortcomings', quote: '经费' }, { path: problem }],
  ['another rule', { path: '/shortcomings', rule: 'has-plan' }, { spoke: ['has-plan'] }],
])('a waiver for %s waives nothing and is itself an error', (_name, waiver, diagnostic) => {
  expect(applied(waiver, diagnostic)).toMatchObject([
    { ruleId: 'shortcoming-has-cause' },
    { ruleId: 'waiver-used', severity: 'error', message: expect.stringContaining('没有对应的问题') },
  ]);
});

test('on its last day a waiver holds, the day after it is an error and waives nothing', () => {
  expect(applied({ path: '/shortcomings' }, { today: '2026-03-01' })).toHaveLength(1);
  const [finding, own] = applied({ path: '/shortcomings' }, { today: '2026-03-02' });
  expect(finding?.waived).toBeUndefined();
  expect(own).toMatchObject({ ruleId: 'waiver-in-force', severity: 'error' });
  expect(own?.message).toBe('第1条豁免（shortcoming-has-cause，/shortcomings）有效期至2026年3月1日，已经过期');
});

test('nobody can say that a waiver is not needed when its rule did not speak', () => {
  expect(applied({ quote: '经费' }, { path: problem, spoke: [] })).toHaveLength(1);
});

test('the clock that nobody reads lets every waiver hold', () => {
  const waiver = {
    rule: 'shortcoming-has-cause',
    path: '/shortcomings',
    reason: '',
    approvedBy: '',
    expires: '2020-01-01',
  };
  const found = applyWaivers([diagnosticOf()], [waiver], {
    textsAt: textsUnder(facts),
    today: undefined,
    spoke: new Set(),
  });
  expect(found).toMatchObject([{ waived: { expires: '2020-01-01' } }]);
});
