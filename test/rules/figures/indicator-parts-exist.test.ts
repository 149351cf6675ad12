import { indicatorPartsExist } from '../../../src/rules/figures/indicator-parts-exist.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(indicatorPartsExist, {
  valid: [
    {},
    {
      indicators: [
        { name: '甲', value: 3, sumOf: ['乙'] },
        { name: '乙', sumOf: ['甲'] },
      ],
    },
    { indicators: [{ name: '甲' }, { name: '乙', sumOf: ['甲'] }, { name: '丙', ratioOf: ['甲', '乙'] }] },
  ],
  invalid: [
    {
      facts: { indicators: [{ name: '复议审结' }, { name: '合计', sumOf: ['复议审洁'] }] },
      at: ['/indicators/1/sumOf/0'],
      hint: '是不是“复议审结”？',
    },
    {
      facts: { indicators: [{ name: '复议审结' }, { name: '率', ratioOf: ['复议受理', '复议审洁'] }] },
      at: ['/indicators/1/ratioOf/0', '/indicators/1/ratioOf/1'],
      says: '“复议受理”在“数据”里没有',
    },
    {
      facts: {
        indicators: [
          { name: '甲', value: 0 },
          { name: '乙', ratioOf: ['甲', '甲'] },
        ],
      },
      at: ['/indicators/1/ratioOf/1'],
      says: '分母“甲”是0',
    },
    {
      facts: {
        indicators: [
          { name: '甲', sumOf: ['乙'] },
          { name: '乙', ratioOf: ['丙', '甲'] },
          { name: '丙', value: 3 },
        ],
      },
      at: ['/indicators/0', '/indicators/1'],
      says: '“甲”要由它自己算出来',
    },
    {
      facts: {
        indicators: [
          { name: '甲', sumOf: ['乙', '乙'] },
          { name: '乙', sumOf: ['乙'] },
        ],
      },
      at: ['/indicators/1'],
    },
  ],
});
