import { oneTermOneForm } from '../../../src/rules/wording/one-term-one-form.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(oneTermOneForm, {
  valid: [
    paragraphs('打造“云岭·安心”，擦亮“云岭·安心”。'),
    paragraphs('“（试行）”和“(试行)”'),
    paragraphs('作出决定，作出处理。'),
    paragraphs('做出决定，做出处理。'),
    paragraphs('“甲·乙”“甲乙”'),
    paragraphs('组织法治督察。', '开展重点工作督查。'),
    paragraphs('落实《政府督查工作条例》，组织法治督察。'),
  ],
  invalid: [
    {
      facts: paragraphs('“云岭·安心”和“云岭安心”和“云岭安心”'),
      at: [first],
      marks: ['“云岭安心”'],
      says: '“云岭安心”前面写作“云岭·安心”',
    },
    { facts: paragraphs('《云岭县办法》', '《云岭 县办法》'), at: ['/otherMatters/paragraphs/1'] },
    {
      facts: paragraphs('健全制度。', '组织督查考评，整改督察问题。'),
      at: ['/otherMatters/paragraphs/1'],
      marks: ['督察'],
      says: '一段里“督察”“督查”都有',
    },
    {
      facts: paragraphs('健全制度。', '作出决定。', '做出处理。'),
      at: ['/otherMatters/paragraphs/2'],
      marks: ['做出'],
    },
    { facts: paragraphs('作出决定，做出处理。'), at: [first], marks: ['做出'], says: '“做出”与别处的“作出”不一致' },
  ],
});
