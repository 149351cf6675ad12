import { percentagePoint } from '../../../src/rules/figures/percentage-point.ts';
import { testRule } from '../../check/test-rule.ts';

const lead = (text: string) => ({ plan: { lead: text } });
const at = ['/plan/lead'];

testRule(percentagePoint, {
  valid: [
    lead('提高12.8个百分点，同比增长3%，百分比相同。'),
    lead('满意率为96.4%，比上年上升1.7个百分点，投诉量比上年下降8.2%。'),
    lead('由5%降到4%，降低了20%。'),
    lead('办案效率同比提高30%。'),
    lead('占全市的比重下降1.2个百分点。'),
  ],
  invalid: [
    { facts: lead('提高12.8%个百分点。'), at, says: '“%个百分点”应为“个百分点”' },
    { facts: lead('提高12.8个百分比，下降3百分点。'), at: [...at, ...at], marks: ['个百分比', '百分点'] },
    { facts: lead('满意率为96.4%，比上年上升1.7%。'), at, marks: ['1.7%'], says: '疑应为“1.7个百分点”' },
    { facts: lead('收入增速高于全市平均水平1.3%。'), at, marks: ['1.3%'] },
    { facts: lead('规范率同比提升了4.8％，达到99.1％。'), at, marks: ['4.8％'] },
    { facts: lead('案件数量比上年减少12个百分点。'), at, says: '疑应为“12%”' },
  ],
});
