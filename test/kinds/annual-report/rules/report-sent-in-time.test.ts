import { expect, test } from 'vitest';
import { checkRule } from '../../../../src/check/check-facts.ts';
import { annualReport } from '../../../../src/kinds/annual-report/index.ts';
import { reportSentInTime } from '../../../../src/kinds/annual-report/rules/report-sent-in-time.ts';
import { testRule } from '../../../check/test-rule.ts';
import { factsOf } from '../../../facts-of.ts';

testRule(reportSentInTime, {
  valid: [
    { editions: { committee: { sentDate: '2026-03-01' } } },
    { reportYear: 2025, editions: { committee: {}, public: { dateOfIssue: '2026-03-20' } } },
    { reportYear: 2025, editions: { committee: { sentDate: '2026-02-28', dateOfIssue: '2026-03-01' } } },
    { reportYear: 2025, authority: { level: 'province' }, editions: { superior: { sentDate: '2026-03-31' } } },
  ],
  invalid: [
    {
      facts: {
        reportYear: 2025,
        editions: { committee: { sentDate: '2026-03-02' }, congress: { dateOfIssue: '2026-03-01' } },
      },
      at: ['/editions/committee/sentDate', '/editions/congress/dateOfIssue'],
      says: '2026年3月2日报送，超过期限（2026年3月1日前）',
    },
    {
      facts: { reportYear: 2024, editions: { line: {} } },
      at: ['/editions/line/sentDate'],
      says: '还没有报送，已过期限',
    },
  ],
});

test('an unsent report is late only by the clock', () => {
  const facts = factsOf({ reportYear: 2024, editions: { line: {} } });
  expect(checkRule(annualReport, reportSentInTime, facts, { stage: 'draft' })).toEqual([]);
  expect(checkRule(annualReport, reportSentInTime, facts, { stage: 'draft', today: '2025-02-28' })).toEqual([]);
  expect(checkRule(annualReport, reportSentInTime, facts, { stage: 'draft', today: '2025-03-01' })).toHaveLength(1);
});
