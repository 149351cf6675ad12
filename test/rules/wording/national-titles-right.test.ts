import { nationalTitlesRight } from '../../../src/rules/wording/national-titles-right.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

const year = { reportYear: 2025 };

testRule(nationalTitlesRight, {
  valid: [
    { ...year, ...paragraphs('执行《重大行政决策程序暂行条例》。') },
    { ...year, ...paragraphs('执行《望川市重大行政决策程序条例》。') },
    { ...year, ...paragraphs('执行本省《重大行政决策程序条例》。') },
    { ...year, ...paragraphs('依照《行政处罚法》（2021年修订）办理。') },
    { ...year, ...paragraphs('适用当时有效的《行政处罚法》（2017年修正）。') },
    { reportYear: 2019, ...paragraphs('依照《行政处罚法》（2017年修正）办理。') },
    { ...year, ...paragraphs('制定《执法管理法》。') },
    { ...year, ...paragraphs('落实《法治政府建设实施纲要（2021-2025年）》。') },
  ],
  invalid: [
    {
      facts: { ...year, ...paragraphs('执行《重大行政决策程序条例》。') },
      at: [first],
      says: '《重大行政决策程序暂行条例》',
    },
    { facts: { ...year, ...paragraphs('学习《行政复义法》。') }, at: [first], says: '《行政复议法》' },
    {
      facts: { ...year, ...paragraphs('学习《法治政府建设与责任落实督查工作规定》。') },
      at: [first],
      says: '督察工作规定',
    },
    {
      facts: { ...year, ...paragraphs('贯彻《党政主要负责人履行法治建设第一责任人职责规定》。') },
      at: [first],
      says: '履行推进法治建设',
    },
    {
      facts: { ...year, ...paragraphs('依照《行政处罚法》（2017年修正）办理。') },
      at: [first],
      says: '现行的是2021年修订的',
    },
    {
      facts: { ...year, ...paragraphs('依照《行政处罚法》（2021年修正）办理。') },
      at: [first],
      says: '2021年是修订，不是修正',
    },
  ],
});
