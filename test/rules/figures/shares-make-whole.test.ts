import { sharesMakeWhole } from '../../../src/rules/figures/shares-make-whole.ts';
import { testRule } from '../../check/test-rule.ts';

const lead = (text: string) => ({ plan: { lead: text } });
const at = ['/plan/lead'];

testRule(sharesMakeWhole, {
  valid: [
    lead('满意的占78%，基本满意的占17%，不满意的占5%。'),
    lead('（可多选）效率占78%，规范占47%，兑现占38%。'),
    lead('处罚类占46.3%，征收类占21.5%；从申请人看，企业占87.3%，个人占12.7%。'),
    lead('甲占33.3%、乙占33.3%、丙占33.3%，无其他。'),
    lead('维持占52.8%，驳回占14.6%，终止占23.9%，其余为转送。'),
  ],
  invalid: [
    { facts: lead('满意的占78%，基本满意的占17%，不满意的占8%。'), at, says: '＝103' },
    { facts: lead('甲、乙、丙、丁分别占24.6%、31.2%、26.8%和19.4%。'), at, marks: ['19.4%'] },
    { facts: lead('维持占52.8%，驳回占14.6%，终止占23.9%，撤销占6.7%，无其他结案方式。'), at, says: '＝98' },
    { facts: lead('全县499项事项中县级占84.6%、乡镇占17.4%。'), at, says: '＝102' },
  ],
});
