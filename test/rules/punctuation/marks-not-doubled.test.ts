import { marksNotDoubled } from '../../../src/rules/punctuation/marks-not-doubled.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(marksNotDoubled, {
  valid: [paragraphs('执法、复议……都在其中。'), paragraphs('《甲。。乙》')],
  invalid: [
    { facts: paragraphs('执法、复议...都有'), at: [first], fix: '……' },
    { facts: paragraphs('执法、复议………都有'), at: [first], fix: '……' },
    { facts: paragraphs('执法，，复议'), at: [first], marks: ['，，'], fix: '，' },
    { facts: paragraphs('成效好，。'), at: [first], says: '“，。”', fix: undefined },
    { facts: paragraphs('执法、复议…都有'), at: [first], fix: '……' },
    { facts: paragraphs('成效好。。。'), at: [first], says: '标点连用', fix: undefined },
  ],
});
