import { hasPlan } from '../../../../src/kinds/annual-report/rules/has-plan.ts';
import { testRule } from '../../../check/test-rule.ts';

const says = '缺少法定内容：下一年度推进法治政府建设的主要安排';

testRule(hasPlan, {
  valid: [{ plan: { lead: '重点抓好执法监督。' } }, { plan: { list: [{ text: '轮训一遍。' }] } }],
  invalid: [
    { facts: {}, at: ['/plan'], says, missing: ['/plan'] },
    { facts: { plan: { list: [{ heading: ' ', points: [] }] } }, at: ['/plan'], says },
    { facts: { previousPlan: [{ text: '轮训一遍' }] }, at: ['/plan'] },
    { facts: { plan: { list: [{ leadDepartment: '县司法局', deadline: '全年' }] } }, at: ['/plan'] },
  ],
});
