import { issueDateFitsYear } from '../../../../src/kinds/annual-report/rules/issue-date-fits-year.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule(issueDateFitsYear, {
  valid: [
    { editions: { committee: { dateOfIssue: '2020-01-01' } } },
    { reportYear: 2023, editions: { public: { dateOfIssue: '2023-11-01' } } },
    { reportYear: 2023, editions: { public: { dateOfIssue: '2024-12-31' }, review: {} } },
  ],
  invalid: [
    {
      facts: {
        reportYear: 2025,
        editions: { committee: { dateOfIssue: '2025-10-31' }, public: { dateOfIssue: '2027-01-01' } },
      },
      at: ['/editions/committee/dateOfIssue', '/editions/public/dateOfIssue'],
      says: '成文日期2025年10月31日，报告的是2025年度',
    },
  ],
});
