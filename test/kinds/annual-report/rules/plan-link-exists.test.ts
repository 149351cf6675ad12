import { planLinkExists } from '../../../../src/kinds/annual-report/rules/plan-link-exists.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule(planLinkExists, {
  valid: [
    {},
    { plan: { list: [{}] } },
    { plan: { list: [{ addresses: ['甲'] }] }, shortcomings: { list: [{ id: '甲' }] } },
  ],
  invalid: [
    {
      facts: { plan: { list: [{ addresses: ['甲', '乙'] }] }, shortcomings: { list: [{ id: '甲' }] } },
      at: ['/plan/list/0/addresses/1'],
      says: '“乙”不在“不足和原因”里',
    },
  ],
});
