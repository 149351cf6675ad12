import { secrecyReviewBeforePublic } from '../../../src/rules/privacy/secrecy-review-before-public.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(secrecyReviewBeforePublic, {
  valid: [
    { approval: { secrecyReview: { date: '2026-02-05' } } },
    { approval: { secrecyReview: { date: '2026-03-20' } }, publication: { publishedDate: '2026-03-20' } },
  ],
  invalid: [
    { facts: { approval: { secrecyReview: { by: '县政府办公室' } } }, at: ['/approval/secrecyReview/date'] },
    {
      facts: { approval: { secrecyReview: { date: '2026-03-21' } }, publication: { publishedDate: '2026-03-20' } },
      at: ['/approval/secrecyReview/date'],
      says: '保密审查在公开之后',
    },
  ],
});
