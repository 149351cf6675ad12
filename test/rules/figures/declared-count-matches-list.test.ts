import { declaredCountMatchesList } from '../../../src/rules/figures/declared-count-matches-list.ts';
import { testRule } from '../../check/test-rule.ts';

const lead = (text: string) => ({ measures: { lead: text } });

/** Words that lead to a list of two. */
const leadsTo = (words: string) => ({ plan: { lead: words, list: [{ text: '健全制度' }, { text: '加强培训' }] } });

testRule(declaredCountMatchesList, {
  valid: [
    leadsTo('重点抓好三件事：逐件落实见效。'),
    lead('整合成4支，分别是市场监管、文化市场、交通运输和农业执法大队。'),
    lead('整合成5支，分别是市场监管、文化市场等大队。'),
    lead('共5件，分别为甲3件、乙2件。'),
    lead('承接“甲”“乙”两项改革，制定《甲》《乙》《丙》3件文件。'),
    lead('制定“甲”“乙”等10项制度。'),
    lead('抓好三个方面：一是甲；二是乙；三是丙。'),
    lead('整合“一庭两所”（法庭、派出所、司法所）力量。'),
    lead('建立“三建一服务”(市级建中心、镇级建平台、村级建站点,服务进网格)体系。'),
    { plan: { lead: '重点抓好以下两件事：', list: [{ text: '甲' }, { text: '乙' }] } },
    { plan: { lead: '重点抓好以下两件事：' } },
  ],
  invalid: [
    ...[
      '抓好3件事：',
      '抓好十二件事：',
      '从三方面推进：',
      '抓好三项工作：',
      '落实三项任务：',
      '弥补三个不足：',
      '解决三个问题：',
      '抓好三项重点工作：',
      '我们有三点体会。',
      '有三条经验：',
    ].map((words) => ({ facts: leadsTo(words), at: ['/plan/lead'] })),
    {
      facts: lead('原有9支队伍整合成5支,分别是甲、乙、丙、丁,将戊上划。'),
      at: ['/measures/lead'],
      says: '写的是5支，列出的是4个',
    },
    { facts: lead('存在四方面：一是甲；二是乙；三是丙。'), at: ['/measures/lead'], says: '写的是四方面，列出的是3个' },
    { facts: lead('出台《甲》《乙》3件文件，推进两项“甲”“乙”“丙”改革。'), at: ['/measures/lead', '/measures/lead'] },
    {
      facts: lead('整合“一庭两所三中心”(法庭、派出所、司法所、指挥中心、接待中心)力量。'),
      at: ['/measures/lead'],
      says: '写的是“一庭两所三中心”，列出的是5个',
    },
    {
      facts: { plan: { lead: '重点抓好六件事。', list: [{ text: '甲' }] } },
      at: ['/plan/lead'],
      marks: ['六件事。'],
      says: '写的是六，后面写了1条',
    },
    {
      facts: { shortcomings: { lead: '主要存在三个方面问题：', list: [{ problem: '甲' }, { problem: '乙' }] } },
      at: ['/shortcomings/lead'],
    },
  ],
});
