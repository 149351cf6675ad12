import { fixedPhrases } from '../../../src/check/rules/fixed-phrases.ts';
import { first, paragraphs } from '../paragraphs.ts';
import { testRule } from '../test-rule.ts';

testRule(fixedPhrases, {
  valid: [
    paragraphs('严格规范公正文明执法'),
    paragraphs('“双随机、一公开”'),
    paragraphs('行政处罚裁量权基准'),
    paragraphs('法制审核'),
    paragraphs('《关于双随机一公开的意见》'),
    paragraphs('做为民服务的实事'),
    paragraphs('申报截止日期为3月'),
    paragraphs('检查院落'),
    paragraphs('多年来，'),
    { reportYear: 2020, ...paragraphs('细化自由裁量基准。') },
  ],
  invalid: [
    {
      facts: paragraphs('坚持公正规范文明执法。'),
      at: [first],
      says: '应为“严格规范公正文明执法”',
      fix: '严格规范公正文明执法',
    },
    { facts: paragraphs('推行双随机一公开监管'), at: [first], fix: '双随机、一公开' },
    { facts: { reportYear: 2025, ...paragraphs('细化自由裁量基准。') }, at: [first], fix: '行政裁量权基准' },
    { facts: paragraphs('建设法制政府'), at: [first], fix: '法治政府' },
    { facts: paragraphs('截止目前，办结5件'), at: [first], fix: '截至' },
    { facts: paragraphs('2025年来，办结5件'), at: [first], fix: '2025年以来' },
    { facts: paragraphs('党的二十大三中全会'), at: [first], says: '届' },
  ],
});
