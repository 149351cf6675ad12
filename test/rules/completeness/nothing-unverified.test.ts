import { nothingUnverified } from '../../../src/rules/completeness/nothing-unverified.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(nothingUnverified, {
  valid: [{}, { marks: [{ path: '/plan/lead', state: '暂缺' }] }],
  invalid: [
    { facts: { marks: [{ path: '/plan/lead', state: '待核实' }] }, at: ['/plan/lead'], says: '“引出的话”待核实' },
  ],
});
