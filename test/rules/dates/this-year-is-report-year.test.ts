import { thisYearIsReportYear } from '../../../src/rules/dates/this-year-is-report-year.ts';
import { testRule } from '../../check/test-rule.ts';

const editions = { committee: { dateOfIssue: '2026-02-09' } };

testRule(thisYearIsReportYear, {
  valid: [
    { reportYear: 2025, measures: { lead: '今年' } },
    { reportYear: 2025, editions: { committee: { dateOfIssue: '2025-12-31' } }, measures: { lead: '今年' } },
    { reportYear: 2025, editions, plan: { lead: '今年' } },
  ],
  invalid: [
    {
      facts: { reportYear: 2025, editions, measures: { lead: '全年3件，今年2件' }, leadership: { lead: '今年' } },
      at: ['/measures/lead'],
      marks: ['今年'],
      says: '“今年”（共2处）容易看成2026年',
    },
    { facts: { reportYear: 2025, editions, opening: { transition: '今年' } }, at: ['/opening/transition'] },
  ],
});
