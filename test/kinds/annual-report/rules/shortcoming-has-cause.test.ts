import { shortcomingHasCause } from '../../../../src/kinds/annual-report/rules/shortcoming-has-cause.ts';
import { testRule } from '../../../check/test-rule.ts';

const problem = '案卷质量不高';
const without = { problem };
const cause = { problem, cause: '培训不够' };

testRule(shortcomingHasCause, {
  valid: [
    {},
    { shortcomings: {} },
    { shortcomings: { list: [] } },
    { shortcomings: { lead: '还存在一些不足。' } },
    { shortcomings: { list: [cause, cause] } },
    { shortcomings: { list: [{ problem: '由于人员不足，案卷质量不高' }] } },
    { shortcomings: { list: [{ heading: '受编制制约，力量不足', problem }] } },
    { shortcomings: { list: [without], sharedCause: '投入不足。' } },
    { shortcomings: { list: [without], lead: '因人员不足，还存在：' } },
    { shortcomings: { list: [without], tail: '究其原因，是重视不够。' } },
    { shortcomings: { list: [{}, { problem: ' ' }, cause] } },
  ],
  invalid: [
    {
      facts: { shortcomings: { list: [without] } },
      at: ['/shortcomings/list'],
      says: '各条不足只写了问题，没有写原因',
      hint: '逐条写明原因，或者在“共同的原因”里写一次',
      missing: ['/shortcomings/list/0/cause'],
    },
    {
      facts: { shortcomings: { list: [without, cause, { heading: '力量不足' }] } },
      at: ['/shortcomings/list'],
      says: '第一条、第三条不足只写了问题',
      missing: ['/shortcomings/list/0/cause', '/shortcomings/list/2/cause'],
    },
    {
      facts: { shortcomings: { list: [{ problem, cause: ' ' }, without], sharedCause: '' } },
      at: ['/shortcomings/list'],
      says: '各条不足',
    },
  ],
});
