import { expect, test, vi } from 'vitest';
import { checkRule } from '../../src/check/check-facts.ts';
import type { CheckContext, PartRule, WordRule } from '../../src/check/rule.ts';
import { isAtLeast, stages } from '../../src/domain/editions/stage.ts';
import { annualReport } from '../../src/kinds/annual-report/index.ts';
import { rules } from '../../src/kinds/annual-report/rules/index.ts';
import { check } from '../../src/kinds/check.ts';
import { Manuscript } from '../../src/manuscript/manuscript.ts';
import { factsOf, wholeFacts } from '../facts-of.ts';

const ruleOf = (rule: Partial<PartRule>): PartRule => ({
  id: 'plan-has-date',
  severity: 'warning',
  tags: ['layout'],
  title: '安排须写时限',
  source: 'practice',
  basis: '实务',
  why: '没有时限不好督办。',
  reads: 'facts',
  wrong: {},
  right: {},
  check: () => [],
  ...rule,
});
const draft: CheckContext = { stage: 'draft' };

test('a bare finding is stamped with id, severity, basis and how firm that is, place and title, and keeps what it says', () => {
  const finding = {
    path: '/plan/list/0/text',
    message: '没有时限',
    hint: '写明月份',
    missing: ['/plan/list/0/deadline'],
  };
  expect(checkRule(annualReport, ruleOf({ check: () => [finding] }), wholeFacts(), draft)).toEqual([
    {
      ...finding,
      ruleId: 'plan-has-date',
      severity: 'warning',
      basis: '实务',
      source: 'practice',
      place: '四（一）',
      title: '内容',
    },
  ]);
});

test('a finding about the whole report has no place', () => {
  const found = checkRule(annualReport, ruleOf({ check: () => [{ path: '', message: '太短' }] }), wholeFacts(), draft);
  expect(found).toMatchObject([{ place: '', title: '法治政府建设年度报告' }]);
});

test("a rule's findings keep their order", () => {
  const messages = ['丙', '甲', '乙'];
  const rule = ruleOf({ check: () => messages.map((message) => ({ path: '/plan', message })) });
  expect(checkRule(annualReport, rule, wholeFacts(), draft).map(({ message }) => message)).toEqual(messages);
});

test('a rule about parts is told the facts, the stage and the day, and has their manuscript at hand', () => {
  const facts = wholeFacts();
  const context: CheckContext = { stage: 'final', today: '2026-02-20' };
  const told = vi.fn<PartRule['check']>(() => []);
  checkRule(annualReport, ruleOf({ check: told }), facts, context);
  expect(told).toHaveBeenCalledWith(facts, { ...context, manuscript: expect.any(Manuscript), kind: annualReport });
});

test('a rule about words is told of the manuscript, never of the facts', () => {
  const told = vi.fn<WordRule['check']>(() => []);
  checkRule(annualReport, { ...ruleOf({}), reads: 'manuscript', check: told }, wholeFacts(), draft);
  expect(told).toHaveBeenCalledWith(expect.any(Manuscript), draft);
});

test('what was checked may be changed and checked again', () => {
  const facts = wholeFacts({ plan: { lead: '2026年,抓好工作：' } });
  expect(check(facts).map(({ ruleId }) => ruleId)).toEqual(['full-width-punctuation']);
  Object.assign(facts.plan ?? {}, { lead: '2026年，抓好工作：' });
  expect(check(facts)).toEqual([]);
});

test('facts that hold all a report needs are met with silence', () => {
  expect(check(wholeFacts())).toEqual([]);
});

test('every rule that finds something is heard', () => {
  const facts = factsOf({ plan: { lead: '{甲}' }, marks: [{ path: '/opening', state: '暂缺' }] });
  expect(check(facts).map(({ ruleId }) => ruleId)).toEqual(
    expect.arrayContaining(['answers-complete', 'has-measures', 'indicator-exists', 'nothing-pending']),
  );
});

test.each(stages)('at the stage %s only the rules of that stage or an earlier one speak', (stage) => {
  const today = '2026-02-20';
  const speaking = rules.filter(({ from = 'draft' }) => isAtLeast(stage, from));
  const facts = factsOf({ plan: { lead: '{甲}' } });
  const expected = speaking.flatMap((rule) => checkRule(annualReport, rule, facts, { stage, today }));
  const found = check(facts, { stage, today });
  expect(found).toHaveLength(expected.length);
  expect(found).toEqual(expect.arrayContaining(expected));
});

test('the stage is read from the facts when it is not given', () => {
  const facts = factsOf({ editions: { local: { dateOfIssue: '2026-02-10' } } });
  expect(check(facts)).toEqual(check(facts, { stage: 'final' }));
});

test('findings of several rules in one text come in the order of the text', () => {
  const found = check(wholeFacts({ plan: { lead: '其它一 件，XX件，机制体制' } })).filter(
    ({ path }) => path === '/plan/lead',
  );
  expect(found.map(({ ruleId, span }) => [ruleId, span?.start])).toEqual([
    ['fixed-phrases', 0],
    ['no-stray-spaces', 3],
    ['no-placeholders', 6],
    ['fixed-phrases', 10],
  ]);
});
