import { indicatorUsed } from '../../../src/rules/figures/indicator-used.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(indicatorUsed, {
  valid: [
    {},
    {
      indicators: [{ name: '甲' }, { name: '乙' }, { name: '丙', sumOf: ['甲'] }, { name: '丁' }],
      plan: { lead: '{丙}，{乙同比}' },
      annexes: [{ title: '表', table: { rows: [['{丁上年}']] } }],
    },
  ],
  invalid: [
    {
      facts: { indicators: [{ name: '同比增幅' }, { name: '增幅' }], plan: { lead: '{同比增幅}' } },
      at: ['/indicators/1'],
    },
    {
      facts: { indicators: [{ name: '甲' }, { name: '乙' }, { name: '丙' }], plan: { lead: '{甲}，{{乙}}' } },
      at: ['/indicators/1'],
      says: '填了没有用到的数据：乙、丙',
    },
  ],
});
