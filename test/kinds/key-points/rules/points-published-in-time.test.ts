import type { KeyPoints } from '../../../../src/kinds/key-points/facts.generated.ts';
import { keyPoints } from '../../../../src/kinds/key-points/index.ts';
import { pointsPublishedInTime } from '../../../../src/kinds/key-points/rules/points-published-in-time.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule<KeyPoints>(
  pointsPublishedInTime,
  {
    valid: [
      {},
      { publication: { plannedDate: '2026-04-20' } },
      { editions: { issued: { dateOfIssue: '2026-03-12' } }, publication: { plannedDate: '2026-04-11' } },
      {
        document: { securityClassification: '秘密' },
        editions: { issued: { dateOfIssue: '2026-03-12' } },
        publication: { plannedDate: '2026-05-11' },
      },
    ],
    invalid: [
      {
        facts: { editions: { issued: { dateOfIssue: '2026-03-12' } }, publication: { plannedDate: '2026-04-20' } },
        at: ['/publication/plannedDate'],
        says: '2026年3月12日成文，计划2026年4月20日公开',
      },
      {
        facts: { editions: { issued: { dateOfIssue: '2026-03-12' } }, publication: { publishedDate: '2026-05-20' } },
        at: ['/publication/publishedDate'],
        says: '超过20个工作日',
      },
    ],
  },
  keyPoints,
);
