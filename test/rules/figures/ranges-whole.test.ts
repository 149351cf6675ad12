import { rangesWhole } from '../../../src/rules/figures/ranges-whole.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(rangesWhole, {
  valid: [
    paragraphs('95%～98%'),
    paragraphs('2021—2025年'),
    paragraphs('13万～17万件'),
    paragraphs('100～150千克'),
    paragraphs('《规划（2021-2025年）》'),
    paragraphs('2026-00047号'),
    paragraphs('降至5～3%'),
    paragraphs('得分95-95%'),
  ],
  invalid: [
    { facts: paragraphs('63～68%'), at: [first], marks: ['63～68%'], fix: '63%～68%' },
    { facts: paragraphs('13-17万件'), at: [first], fix: '13万～17万' },
    { facts: paragraphs('95%-98%'), at: [first], fix: '95%～98%' },
    { facts: paragraphs('规划期2021-2025年'), at: [first], marks: ['2021-'], fix: '2021—' },
    { facts: paragraphs('2021年-2025年'), at: [first], fix: '2021年—' },
    { facts: paragraphs('6.5—6.9万份'), at: [first], fix: '6.5万—6.9万' },
  ],
});
