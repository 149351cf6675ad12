import { enumerationEndsAlike } from '../../../src/rules/punctuation/enumeration-ends-alike.ts';
import { testRule } from '../../check/test-rule.ts';

const plan = (...texts: string[]) => ({ plan: { list: [{ points: texts.map((text) => ({ text })) }] } });

testRule(enumerationEndsAlike, {
  valid: [
    plan('健全制度；汇编成册。', '加强培训。', '严格考核。'),
    plan('甲；', '乙；', '丙。'),
    plan('甲。', '乙。'),
    plan('甲', '乙；', '丙。'),
    plan(),
  ],
  invalid: [
    {
      facts: plan('甲。', '乙；', '丙。'),
      at: ['/plan/list/0/points/1/text'],
      marks: ['；'],
      says: '前面的分项用“。”结尾，这一项用“；”',
    },
    {
      facts: { leadership: { items: [{ points: [{ text: '甲；' }, { text: '乙。' }, { text: '丙。' }] }] } },
      at: ['/leadership/items/0/points/1/text'],
    },
    {
      facts: {
        measures: { sections: [{ items: [{ points: [{ text: '甲。' }, { text: '乙;' }, { text: '丙。' }] }] }] },
      },
      at: ['/measures/sections/0/items/0/points/1/text'],
    },
  ],
});
