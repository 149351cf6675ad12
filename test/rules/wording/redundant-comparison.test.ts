import { redundantComparison } from '../../../src/rules/wording/redundant-comparison.ts';
import { testRule } from '../../check/test-rule.ts';

const lead = (text: string) => ({ plan: { lead: text } });

testRule(redundantComparison, {
  valid: [lead('同比下降38.5%，比上年减少3件。'), lead('比去年有所下降，同比下降3%。')],
  invalid: [
    {
      facts: lead('比上年同比下降，与上一年同比增长，同比较去年下降，同比比上一年增长。'),
      at: Array(4).fill('/plan/lead'),
      marks: ['比上年同比', '与上一年同比', '同比较去年', '同比比上一年'],
    },
    {
      facts: lead('案件147件,较去年同比下降38.5%。'),
      at: ['/plan/lead'],
      marks: ['较去年同比'],
      says: '“较去年同比”重复',
    },
    { facts: lead('同比较上年同期下降3%，与去年同期相比，同比增长2%。'), at: ['/plan/lead', '/plan/lead'] },
  ],
});
