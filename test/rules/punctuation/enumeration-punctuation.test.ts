import { enumerationPunctuation } from '../../../src/rules/punctuation/enumeration-punctuation.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

const inPoints = (...texts: string[]) => ({
  measures: { sections: [{ items: [{ points: texts.map((text) => ({ text })) }] }] },
});

testRule(enumerationPunctuation, {
  valid: [
    paragraphs('二是加强培训；三是严格考核。'),
    inPoints('制度健全；培训到位。', '严格考核。逐月通报。'),
    { plan: { list: [{ points: [{ text: '甲。' }, { text: '乙；' }, { text: '丙。' }] }] } },
    paragraphs('一是甲；二是乙；三是丙。'),
    paragraphs('一是甲。二是乙。一是丙；二是丁。'),
    inPoints('甲。', '乙。', '丙。'),
    inPoints('甲；', '乙；', '丙。'),
    inPoints('甲', '乙；'),
    inPoints('健全制度。汇编成册。', '加强培训。'),
    inPoints('加强培训。', '严格考核；', '健全制度。汇编成册。'),
    inPoints('加强培训；', '严格考核。', '健全制度。汇编成册。'),
    inPoints('健全制度。汇编成册；'),
  ],
  invalid: [
    {
      facts: paragraphs('一是甲；二是乙。三是丙。'),
      at: [first],
      marks: ['。三是'],
      says: '“三是”前面用“。”，前一项用“；”',
    },
    {
      facts: inPoints('健全制度。汇编成册；', '加强培训；', '严格考核。'),
      at: ['/measures/sections/0/items/0/points/0/text'],
      marks: ['。'],
      says: '不再用分号',
    },
    {
      facts: inPoints('加强培训；', '健全制度。汇编成册；', '严格考核。逐月通报。'),
      at: ['/measures/sections/0/items/0/points/1/text'],
      marks: ['。'],
    },
    { facts: inPoints('健全制度。汇编成册;', '加强培训。'), at: ['/measures/sections/0/items/0/points/0/text'] },
  ],
});
