import { toldHeadingExists } from '../../../../src/kinds/annual-report/rules/told-heading-exists.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule(toldHeadingExists, {
  valid: [
    {},
    { previousPlan: [{ text: '甲' }] },
    {
      measures: { sections: [{ heading: '规范执法', items: [{ heading: '严格审核' }] }] },
      previousPlan: [{ text: '甲', toldIn: ['规范执法', '严格审核'] }],
    },
    { leadership: { items: [{ heading: '谋划部署' }] }, previousPlan: [{ text: '甲', toldIn: ['谋划部署'] }] },
  ],
  invalid: [
    {
      facts: {
        measures: { sections: [{ heading: '规范执法' }] },
        plan: { list: [{ heading: '加强培训' }] },
        previousPlan: [{ text: '甲', toldIn: ['规范执法', '加强培训'] }],
      },
      at: ['/previousPlan/0/toldIn/1'],
      says: '报告里没有“加强培训”这个小标题',
    },
  ],
});
