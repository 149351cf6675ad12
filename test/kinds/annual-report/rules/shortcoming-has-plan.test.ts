import { shortcomingHasPlan } from '../../../../src/kinds/annual-report/rules/shortcoming-has-plan.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule(shortcomingHasPlan, {
  valid: [
    { shortcomings: { list: [{ id: '甲', problem: '甲' }] }, plan: { list: [{ text: '乙' }] } },
    { shortcomings: { list: [{ problem: '甲' }] }, plan: { list: [{ addresses: ['乙'] }] } },
  ],
  invalid: [
    {
      facts: { shortcomings: { list: [{ id: '甲' }, { id: '乙' }] }, plan: { list: [{}, { addresses: ['甲'] }] } },
      at: ['/shortcomings/list/1'],
    },
  ],
});
