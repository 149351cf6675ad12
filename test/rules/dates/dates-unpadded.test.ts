import { datesUnpadded } from '../../../src/rules/dates/dates-unpadded.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(datesUnpadded, {
  valid: [paragraphs('2025年3月5日'), paragraphs('10月10日'), paragraphs('编号003月')],
  invalid: [
    { facts: paragraphs('2025年03月05日'), at: [first, first], marks: ['0', '0'], says: '“03月”应为“3月”', fix: '' },
    { facts: paragraphs('3月05日'), at: [first], fix: '' },
  ],
});
