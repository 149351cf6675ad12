import { yearOnYearAgrees } from '../../../src/check/rules/year-on-year-agrees.ts';
import { testRule } from '../test-rule.ts';

const indicators = [
  { name: '申请', value: 196, previous: 160, unit: '件' },
  { name: '败诉率', value: 8.77, previous: 12.5, unit: '%' },
  { name: '新增', value: 5, unit: '件' },
];
const told = (lead: string) => ({ indicators, measures: { lead } });

testRule(yearOnYearAgrees, {
  valid: [
    told('{申请}，同比增长22.5%，{申请}比上年增加36件，{败诉率}，比上年下降3.73个百分点。'),
    told('{申请}，比上年增长约20%，{新增}，同比增长9%，{申请}，同比{申请同比}。'),
    told('{申请}，其中甲，同比增长9%，同比增长8%。'),
  ],
  invalid: [
    { facts: told('收到{申请}，同比增长25%。'), at: ['/measures/lead'], says: '按两年的数应为增长22.5%' },
    {
      facts: told('{申请}，比上年减少36件；{败诉率}，较上年下降3.7个百分点，{败诉率}，较上年下降4个百分点。'),
      at: ['/measures/lead'],
    },
    { facts: told('{败诉率}，同比下降3.83个百分点。'), at: ['/measures/lead'], says: '减少3.73个百分点' },
  ],
});
