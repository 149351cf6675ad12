import { enumerationPunctuation } from '../../../src/check/rules/enumeration-punctuation.ts';
import { first, paragraphs } from '../paragraphs.ts';
import { testRule } from '../test-rule.ts';

testRule(enumerationPunctuation, {
  valid: [
    { plan: { list: [{ points: [{ text: '甲。' }, { text: '乙；' }, { text: '丙。' }] }] } },
    paragraphs('一是甲；二是乙；三是丙。'),
    paragraphs('一是甲。二是乙。一是丙；二是丁。'),
    { measures: { sections: [{ items: [{ points: [{ text: '甲。' }, { text: '乙。' }, { text: '丙。' }] }] }] } },
    { measures: { sections: [{ items: [{ points: [{ text: '甲；' }, { text: '乙；' }, { text: '丙。' }] }] }] } },
    { measures: { sections: [{ items: [{ points: [{ text: '甲' }, { text: '乙；' }] }] }] } },
  ],
  invalid: [
    { facts: paragraphs('一是甲；二是乙。三是丙。'), at: [first], says: '“三是”前面用“。”，前一项用“；”' },
    {
      facts: {
        measures: { sections: [{ items: [{ points: [{ text: '甲。甲；' }, { text: '乙；' }, { text: '丙。' }] }] }] },
      },
      at: ['/measures/sections/0/items/0/points/0/text'],
      says: '不再用分号',
    },
  ],
});
