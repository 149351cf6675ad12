import { indicatorExists } from '../../../src/rules/figures/indicator-exists.ts';
import { testRule } from '../../check/test-rule.ts';

const indicators = [{ name: '行政复议申请', value: 196, unit: '件', previous: 160 }, { name: '行政复议审结' }];

testRule(indicatorExists, {
  valid: [
    { plan: { lead: '全年收到行政复议申请196件。' } },
    {
      plan: { lead: '{领导}，{自称}扎实推进。' },
      authority: { selfReference: '我县', superior: { government: '市政府' } },
    },
    { indicators, plan: { lead: '{行政复议申请}，比上年{行政复议申请上年}{行政复议申请同比}。' } },
    { plan: { lead: '{{复议}}{%复议%}{ 复议 }{}{' } },
  ],
  invalid: [
    {
      facts: { indicators, plan: { lead: '收到{行政复议申清}。' } },
      at: ['/plan/lead'],
      says: '“{行政复议申清}”在“数据”里没有，或者还没有填写',
      hint: '是不是“{行政复议申请}”？',
    },
    {
      facts: { indicators, plan: { lead: '出庭率{负责人出庭率}。' } },
      at: ['/plan/lead'],
      says: '“{负责人出庭率}”',
      hint: '请在“数据”里填写，或者改用数字',
    },
    {
      facts: { plan: { lead: '{领导}，{自称}扎实推进。' } },
      at: ['/plan/lead', '/plan/lead'],
      marks: ['{领导}', '{自称}'],
      says: '“{领导}”还没有内容可写',
      hint: '请在“发文机关”里填写上级机关和同级党委，或者直接写出来',
    },
    { facts: { indicators, plan: { lead: '{行政复议审结}' } }, at: ['/plan/lead'], says: '还没有填写' },
    {
      facts: { indicators, annexes: [{ title: '数据表', table: { rows: [['审结', '{行政复议审结同比}']] } }] },
      at: ['/annexes/0/table/rows/0/1'],
    },
    {
      facts: { opening: { paragraphs: ['{甲}'] }, plan: { lead: '{甲}和{乙}' } },
      at: ['/opening/paragraphs/0', '/plan/lead', '/plan/lead'],
    },
  ],
});
