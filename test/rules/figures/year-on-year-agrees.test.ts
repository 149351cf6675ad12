import { yearOnYearAgrees } from '../../../src/rules/figures/year-on-year-agrees.ts';
import { testRule } from '../../check/test-rule.ts';

const indicators = [
  { name: '申请', value: 196, previous: 160, unit: '件' },
  { name: '败诉率', value: 8.77, previous: 12.5, unit: '%' },
  { name: '新增', value: 5, unit: '件' },
  { name: '往年', previous: 5, unit: '件' },
  { name: '信访', value: 30, previous: 20, unit: '件', approx: '约' as const },
  { name: '首次', value: 3, previous: 0, unit: '件' },
  { name: '听证', value: 8, previous: 8, unit: '场' },
  { name: '机构', value: 7, previous: 6, unit: '家' },
  { name: '诉讼', value: 6, previous: 7, unit: '件' },
];
const told = (lead: string) => ({ indicators, measures: { lead } });

testRule(yearOnYearAgrees, {
  valid: [
    told('{{申请}，同比增长25%，{申请}，比上年上升22.5%，{申请}，比去年提高22.5%。'),
    told('{申请}，同比增长22.5%，{申请}比上年增加36件，{败诉率}，比上年下降3.73个百分点。'),
    told('{申请}，比上年增长约20%，{新增}，同比增长9%，{申请}，同比{申请同比}。'),
    told('{申请}，其中甲，同比增长9%，同比增长8%。'),
    told(
      '{往年}，同比增长9%，{往年}，比上年增加9件，{信访}，同比增长9%，{首次}，同比增长300%，{新增}，比上年增加9件。',
    ),
    told('{申请}，同比增长较快，办结25件。'),
    { indicators, previousPlan: [{ text: '{申请}，同比增长25%。' }] },
  ],
  invalid: [
    {
      facts: told('{申请}，较去年上升25%，{申请}，同比提高25%，{申请}，同比降低22.5%。'),
      at: Array(3).fill('/measures/lead'),
      marks: ['25%', '25%', '22.5%'],
    },
    {
      facts: told('收到{申请}，同比增长25%。'),
      at: ['/measures/lead'],
      marks: ['25%'],
      says: '按两年的数应为增长22.5%',
    },
    {
      facts: told('{申请}，比上年减少36件；{败诉率}，较上年下降3.7个百分点，{败诉率}，较上年下降4个百分点。'),
      at: ['/measures/lead'],
    },
    { facts: told('{听证}，比上年增加3场。'), at: ['/measures/lead'], says: '应为与上年持平' },
    { facts: told('{机构}，比上年增加2家。'), at: ['/measures/lead'], says: '应为增加1家' },
    { facts: told('{诉讼}，比上年减少2件。'), at: ['/measures/lead'], says: '应为减少1件' },
    { facts: told('{败诉率}，同比下降3.83个百分点。'), at: ['/measures/lead'], says: '减少3.73个百分点' },
  ],
});
