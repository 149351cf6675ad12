import { percentagePoint } from '../../../src/rules/figures/percentage-point.ts';
import { testRule } from '../../check/test-rule.ts';

const lead = (text: string) => ({ plan: { lead: text } });

testRule(percentagePoint, {
  valid: [lead('提高12.8个百分点，同比增长3%，百分比相同。')],
  invalid: [
    { facts: lead('提高12.8%个百分点。'), at: ['/plan/lead'], says: '“%个百分点”应为“个百分点”' },
    { facts: lead('提高12.8个百分比，下降3百分点。'), at: ['/plan/lead', '/plan/lead'], marks: ['个百分比', '百分点'] },
  ],
});
