import { yearsRunTogether } from '../../../src/rules/dates/years-run-together.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(yearsRunTogether, {
  valid: [
    { plan: { lead: '编号120212025年' } },
    { plan: { lead: '2021—2025年，2023年10月，编号20212025，12345678年，202513月' } },
  ],
  invalid: [
    { facts: { plan: { lead: '19981999年，199803月，202303月' } }, at: Array(3).fill('/plan/lead') },
    {
      facts: { plan: { lead: '20212025年，202310月' } },
      at: ['/plan/lead', '/plan/lead'],
      marks: ['20212025', '202310'],
      says: '像是2021和2025',
    },
    {
      facts: { structure: { parts: [{ part: 'plan', heading: '20252026年安排' }] } },
      at: ['/structure/parts/0/heading'],
    },
  ],
});
