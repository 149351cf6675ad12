import { enumerationNotAlone } from '../../../src/rules/layout/enumeration-not-alone.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(enumerationNotAlone, {
  valid: [
    paragraphs('一是抓学习；二是抓培训。'),
    paragraphs('第一，抓学习；第二，抓培训。'),
    paragraphs('统一是关键，排名全市第一，受到表扬。'),
    paragraphs('二是抓培训。'),
    paragraphs('主要做法：一是抓学习。', '二是抓培训。'),
    paragraphs('一是甲。', '乙。', '二是丙。'),
    { plan: { list: [{ points: [{ text: '抓学习。' }] }] } },
  ],
  invalid: [
    {
      facts: paragraphs('存在不足：一是力量不足。'),
      at: [first],
      marks: ['一是'],
      says: '“一是”后面没有第二项',
      hint: '删去“一是”',
    },
    { facts: paragraphs('第一，抓学习。'), at: [first], marks: ['第一，'] },
    { facts: paragraphs('一是甲；二是乙。下一步：一是丙。'), at: [first], marks: ['一是'] },
    { facts: paragraphs('二是甲。', '一是乙。'), at: ['/otherMatters/paragraphs/1'] },
    { facts: paragraphs('一是甲。下一步：一是乙。', '二是丙。'), at: [first], marks: ['一是'] },
    { facts: { plan: { lead: '一是甲。', list: [{ text: '二是乙。' }] } }, at: ['/plan/lead'] },
  ],
});
