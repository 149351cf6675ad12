import { datesInOrder } from '../../../src/rules/dates/dates-in-order.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(datesInOrder, {
  valid: [
    {},
    { editions: { committee: { sentDate: '2026-02-08' } } },
    { approval: { legalReview: { date: '2026-02-04' }, meeting: { date: '2026-02-04' } } },
  ],
  invalid: [
    {
      facts: {
        approval: { legalReview: { date: '2026-02-05' }, meeting: { date: '2026-02-04' } },
        editions: {
          committee: { dateOfIssue: '2026-02-09', printDate: '2026-02-08' },
          public: { dateOfIssue: '2026-02-09' },
        },
        publication: { publishedDate: '2026-02-01' },
      },
      at: ['/approval/meeting/date', '/editions/committee/printDate', '/publication/publishedDate'],
      says: '会议审议（2026-02-04）在合法性审核（2026-02-05）之前',
    },
  ],
});
