import { expect, test } from 'vitest';
import { checkRule } from '../../../../src/check/check-facts.ts';
import { annualReport } from '../../../../src/kinds/annual-report/index.ts';
import { deadlineNear } from '../../../../src/kinds/annual-report/rules/deadline-near.ts';
import { testRule } from '../../../check/test-rule.ts';
import { factsOf } from '../../../facts-of.ts';

testRule(deadlineNear, {
  valid: [
    { editions: { committee: {} } },
    { reportYear: 2024, editions: { committee: {}, public: {} } },
    { reportYear: 2026, editions: { committee: {} } },
    { reportYear: 2025, editions: { public: {} }, publication: { plannedDate: '2026-03-20' } },
  ],
  invalid: [
    {
      facts: { reportYear: 2025, editions: { superior: {}, committee: { dateOfIssue: '2026-02-10' }, public: {} } },
      at: ['/editions/superior', '/publication'],
      says: '距报送期限（2026年3月1日前）还有9天',
    },
  ],
});

const unsent = factsOf({ reportYear: 2025, editions: { committee: {} } });

test.each([
  ['2025-12-30', []],
  ['2025-12-31', ['距报送期限（2026年3月1日前）还有60天']],
  ['2026-02-28', ['距报送期限（2026年3月1日前）还有1天']],
  ['2026-03-01', []],
])('on %s the reminder is %j', (today, messages) => {
  expect(
    checkRule(annualReport, deadlineNear, unsent, { stage: 'draft', today }).map(({ message }) => message),
  ).toEqual(messages);
});

test('without a clock there is nothing to say', () => {
  expect(checkRule(annualReport, deadlineNear, unsent, { stage: 'draft' })).toEqual([]);
});

test('an office may set how long before a deadline it is reminded', () => {
  const facts = factsOf({ reportYear: 2025, editions: { committee: {} } });
  const found = (days: number) =>
    checkRule(annualReport, deadlineNear, facts, { stage: 'draft', today: '2026-02-20', thresholds: { days } });
  expect([found(9).length, found(8).length]).toEqual([1, 0]);
});
