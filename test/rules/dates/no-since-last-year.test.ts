import { noSinceLastYear } from '../../../src/rules/dates/no-since-last-year.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(noSinceLastYear, {
  valid: [{ measures: { lead: '一年来，比去年增加3件，近年以来。' } }],
  invalid: [
    {
      facts: { reportYear: 2025, measures: { lead: '去年以来，上年以来。' } },
      at: ['/measures/lead', '/measures/lead'],
      marks: ['去年以来', '上年以来'],
    },
  ],
});
