import { previousPlanTold } from '../../../../src/kinds/annual-report/rules/previous-plan-told.ts';
import { testRule } from '../../../check/test-rule.ts';

const told = { text: '规范执法', toldIn: ['规范执法'] };

testRule(previousPlanTold, {
  valid: [
    {},
    { previousPlan: [{ text: '甲' }, { text: '乙' }] },
    { previousPlan: [told, { text: '乙', status: '未完成' }, { text: '丙', status: '已调整' }, { text: ' ' }] },
    { previousPlan: [told, { ...told, text: '乙' }] },
  ],
  invalid: [
    {
      facts: { previousPlan: [told, { text: '建成复议听证室，年底启用。' }, { text: '乙', status: '已完成' }] },
      at: ['/previousPlan'],
      says: '上年的安排还有2项没有写明今年何处写到：“建成复议听证室”、“乙”',
    },
  ],
});
