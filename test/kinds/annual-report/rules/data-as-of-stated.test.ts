import { dataAsOfStated } from '../../../../src/kinds/annual-report/rules/data-as-of-stated.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule(dataAsOfStated, {
  valid: [
    { reportYear: 2025 },
    { editions: { committee: { dateOfIssue: '2025-12-20' } } },
    { reportYear: 2025, editions: { committee: { dateOfIssue: '2026-01-01' } } },
    { reportYear: 2025, editions: { committee: { dateOfIssue: '2026-02-09' } }, dataAsOf: '2025-12-31' },
    { reportYear: 2025, editions: { committee: { dateOfIssue: '2025-12-20' } }, dataAsOf: '2025-12-20' },
  ],
  invalid: [
    { facts: { reportYear: 2025, editions: { public: { dateOfIssue: '2025-12-31' } } }, at: ['/dataAsOf'] },
    {
      facts: { reportYear: 2023, editions: { public: { dateOfIssue: '2023-12-13' } } },
      at: ['/dataAsOf'],
      says: '成文日期2023年12月13日在年度结束前',
    },
    {
      facts: { reportYear: 2025, editions: { public: { dateOfIssue: '2025-12-13' } }, dataAsOf: '2025-12-31' },
      at: ['/dataAsOf'],
      says: '数据统计到2025年12月31日，而成文日期是2025年12月13日',
    },
  ],
});
