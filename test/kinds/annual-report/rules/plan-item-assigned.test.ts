import { planItemAssigned } from '../../../../src/kinds/annual-report/rules/plan-item-assigned.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule(planItemAssigned, {
  valid: [
    {},
    { plan: { list: [{ text: '甲' }, { text: '乙' }] } },
    { plan: { list: [{ deadline: '全年' }, { deadline: '6月底前' }] } },
  ],
  invalid: [
    {
      facts: { plan: { list: [{ deadline: '全年', leadDepartment: '甲' }, { leadDepartment: ' ' }, {}] } },
      at: ['/plan/list/1', '/plan/list/1'],
      says: '别的安排都写了牵头单位，第二、三项没有写',
    },
  ],
});
