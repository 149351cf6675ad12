import { expect, test } from 'vitest';
import { checkRule } from '../../../../src/check/check-facts.ts';
import { annualReport } from '../../../../src/kinds/annual-report/index.ts';
import { reportPublishedInTime } from '../../../../src/kinds/annual-report/rules/report-published-in-time.ts';
import { testRule } from '../../../check/test-rule.ts';
import { factsOf } from '../../../facts-of.ts';

testRule(reportPublishedInTime, {
  valid: [
    { publication: { publishedDate: '2030-04-01' } },
    { reportYear: 2025, editions: { public: {} } },
    { reportYear: 2024, editions: { committee: {} } },
    { reportYear: 2025, publication: { publishedDate: '2026-03-31', plannedDate: '2026-05-01' } },
    { reportYear: 2024, document: { securityClassification: '秘密' }, publication: { plannedDate: '2026-04-01' } },
  ],
  invalid: [
    { facts: { reportYear: 2025, publication: { publishedDate: '2026-04-01' } }, at: ['/publication/publishedDate'] },
    {
      facts: { reportYear: 2025, publication: { plannedDate: '2026-04-02' } },
      at: ['/publication/plannedDate'],
      says: '计划2026年4月2日公开，超过期限（2026年4月1日前）',
    },
    { facts: { reportYear: 2024, editions: { public: {} } }, at: ['/publication/publishedDate'], says: '还没有公开' },
  ],
});

test.each([
  ['2026-03-31', 0],
  ['2026-04-01', 1],
])('on %s what has not been published brings %i findings', (today, findings) => {
  const facts = factsOf({ reportYear: 2025, editions: { public: {} } });
  expect(checkRule(annualReport, reportPublishedInTime, facts, { stage: 'public', today })).toHaveLength(findings);
});
