import { speaksOfOwnLevel } from '../../../../src/kinds/annual-report/rules/speaks-of-own-level.ts';
import { first, paragraphs } from '../../../check/paragraphs.ts';
import { testRule } from '../../../check/test-rule.ts';

const county = { authority: { name: '云岭县人民政府', level: 'county' as const } };

testRule(speaksOfOwnLevel, {
  valid: [
    { ...county, ...paragraphs('我县案件数居我市各县首位。') },
    { ...county, ...paragraphs('在市委、市政府和县委领导下，全县推进，经验在全市推广。') },
    { authority: { name: '望川市人民政府', level: 'city' }, ...paragraphs('我市案件稳步上升。') },
    paragraphs('我市案件稳步上升。'),
  ],
  invalid: [
    { facts: { ...county, ...paragraphs('今年我市案件稳步上升。') }, at: [first], marks: ['我市'] },
    { facts: { ...county, ...paragraphs('在市委、市政府和县委领导下，全市依法行政。') }, at: [first], marks: ['全市'] },
    { facts: { ...county, ...paragraphs('在市委、市政府和区委坚强领导下推进。') }, at: [first], marks: ['区委'] },
  ],
});
