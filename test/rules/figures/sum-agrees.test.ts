import { sumAgrees } from '../../../src/rules/figures/sum-agrees.ts';
import { testRule } from '../../check/test-rule.ts';

const parts = [
  { name: '甲', value: 0.1, previous: 1 },
  { name: '乙', value: 0.2, previous: 2 },
];

testRule(sumAgrees, {
  valid: [
    {},
    { indicators: [...parts, { name: '丙', value: 0.3, previous: 3, sumOf: ['甲', '乙'] }] },
    { indicators: [...parts, { name: '丙', value: 9, approx: '约', sumOf: ['甲', '乙'] }] },
    {
      indicators: [
        { name: '甲', value: 3, approx: '余' },
        { name: '丙', value: 9, sumOf: ['甲'] },
      ],
    },
    { indicators: [{ name: '甲' }, { name: '丙', value: 9, sumOf: ['甲', '没有'] }] },
  ],
  invalid: [
    {
      facts: { indicators: [...parts, { name: '丙', value: 0.4, previous: 4, sumOf: ['甲', '乙'] }] },
      at: ['/indicators/2/value', '/indicators/2/previous'],
      says: '“丙”写的是0.4，而0.1＋0.2＝0.3',
    },
    {
      facts: { indicators: [...parts, { name: '丙', sumOf: ['甲', '乙'] }, { name: '丁', value: 1, sumOf: ['丙'] }] },
      at: ['/indicators/3/value'],
    },
  ],
});
