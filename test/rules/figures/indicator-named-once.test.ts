import { indicatorNamedOnce } from '../../../src/rules/figures/indicator-named-once.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(indicatorNamedOnce, {
  valid: [
    {},
    {
      indicators: [
        { name: '复议', value: 196 },
        { name: '应诉', value: 196 },
      ],
    },
    {
      indicators: [
        { name: '复议', value: 196, source: '县司法局' },
        { name: '复议', value: 196 },
      ],
    },
  ],
  invalid: [
    {
      facts: { indicators: [{ name: '复议', value: 196, unit: '件' }, { name: '应诉' }, { name: '复议', value: 169 }] },
      at: ['/indicators/2/name'],
      says: '“复议”填了两条：前面是196件，这里是169',
      hint: '请只留一条，或者换一个名称',
    },
    {
      facts: {
        indicators: [
          { name: '复议', value: 1, previous: 2 },
          { name: '复议', value: 1 },
        ],
      },
      at: ['/indicators/1/name'],
      says: '前面是1（上年2），这里是1',
    },
    {
      facts: { indicators: [{ name: '复议' }, { name: '复议', sumOf: ['甲', '乙'] }, { name: '复议', value: 1 }] },
      at: ['/indicators/1/name', '/indicators/2/name'],
      says: '前面是空的，这里是由甲、乙算出的数',
    },
  ],
});
