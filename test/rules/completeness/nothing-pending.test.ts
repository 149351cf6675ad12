import { nothingPending } from '../../../src/rules/completeness/nothing-pending.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(nothingPending, {
  valid: [{}, { marks: [{ path: '/plan/lead', state: '待核实' }] }],
  invalid: [
    {
      facts: { marks: [{ path: '/plan/lead', state: '暂缺', note: '待县信访局提供' }] },
      at: ['/plan/lead'],
      says: '“引出的话”暂缺：待县信访局提供',
    },
  ],
});
