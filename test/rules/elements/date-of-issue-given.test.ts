import { dateOfIssueGiven } from '../../../src/rules/elements/date-of-issue-given.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(dateOfIssueGiven, {
  valid: [{}, { editions: { committee: {}, public: {} } }, { editions: { local: { dateOfIssue: '2026-02-09' } } }],
  invalid: [
    {
      facts: { editions: { superior: { documentNumber: { serial: 5 } }, committee: { dateOfIssue: '2026-02-09' } } },
      at: ['/editions/superior/dateOfIssue'],
      says: '“报上级党委政府”没有填写成文日期',
    },
  ],
});
