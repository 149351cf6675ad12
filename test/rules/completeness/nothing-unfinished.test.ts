import { nothingUnfinished } from '../../../src/rules/completeness/nothing-unfinished.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(nothingUnfinished, {
  valid: [{}, { marks: [{ path: '/plan/lead', state: '待核实' }] }],
  invalid: [
    { facts: { marks: [{ path: '/plan/lead', state: '没写完' }] }, at: ['/plan/lead'], says: '“引出的话”没写完' },
  ],
});
