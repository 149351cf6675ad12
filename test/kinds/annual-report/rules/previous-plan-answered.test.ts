import { previousPlanAnswered } from '../../../../src/kinds/annual-report/rules/previous-plan-answered.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule(previousPlanAnswered, {
  valid: [
    {},
    { previousPlan: [{}, { text: '甲', status: '正在推进' }, { text: '乙', status: '未完成', note: '资金未到位' }] },
  ],
  invalid: [
    {
      facts: { previousPlan: [{ text: '甲' }, { text: '乙', status: '已调整' }] },
      at: ['/previousPlan/0/status', '/previousPlan/1/note'],
      says: '“甲”没有写完成情况',
    },
  ],
});
