import { fixedPhrases } from '../../../src/rules/wording/fixed-phrases.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

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
    paragraphs('今年来，共办结5件'),
    paragraphs('政府常务会议'),
    paragraphs('促进民营经济健康、高质量发展'),
    paragraphs('《政府督查工作条例》'),
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
    { facts: paragraphs('完善疫情防控机制体制。'), at: [first], fix: '体制机制' },
    { facts: paragraphs('重大行政执法决定法制审核制度'), at: [first], fix: '重大执法决定法制审核' },
    { facts: paragraphs('县政府常务会会前学法'), at: [first], fix: '政府常务会议' },
    { facts: paragraphs('促进民营经济健康等中心工作'), at: [first], fix: '民营经济健康发展' },
    { facts: paragraphs('开展法治政府建设督查'), at: [first], fix: '法治政府建设督察' },
    { facts: paragraphs('开展法治督查'), at: [first], fix: '法治督察' },
    { facts: paragraphs('党的二十大三中全会'), at: [first], says: '届' },
  ],
});
