import { expect, test } from 'vitest';
import { checkRule } from '../../../src/check/check-facts.ts';
import { annualReport } from '../../../src/kinds/annual-report/index.ts';
import { noRepeatedSentence } from '../../../src/rules/wording/no-repeated-sentence.ts';
import { paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';
import { factsOf } from '../../facts-of.ts';

testRule(noRepeatedSentence, {
  valid: [
    paragraphs(
      '抓好培训。责任单位：县级各执法部门、各乡镇人民政府；完成时限：全年。',
      '抓好考核。责任单位：县级各执法部门、各乡镇人民政府；完成时限：全年。',
    ),
    {
      editions: {
        committee: { title: '云岭县人民政府关于2025年法治政府建设情况的报告' },
        congress: { title: '云岭县人民政府关于2025年法治政府建设情况的报告' },
      },
    },
    paragraphs(
      '坚持以习近平新时代中国特色社会主义思想为指导，抓好落实。',
      '坚持以习近平新时代中国特色社会主义思想为指导。',
    ),
    paragraphs('印发《云岭县乡镇属地事项责任清单（2020年本）》。', '公布《云岭县乡镇属地事项责任清单（2020年本）》。'),
    paragraphs('加强执法监督。加强执法监督。'),
    {
      annexes: [
        { title: '行政执法数据表', paragraphs: ['数据由各行政执法部门统计提供。'] },
        { title: '行政复议数据表', paragraphs: ['数据由各行政执法部门统计提供。'] },
      ],
    },
    {
      measures: { sections: [{ heading: '健全行政权力制约和监督体系' }] },
      plan: { list: [{ heading: '健全行政权力制约和监督的体系' }, { heading: '健全行政权力制约和监督的体系' }] },
    },
    { measures: { lead: '全面推行行政执法公示等三项制度' }, plan: { lead: '全面推行行政执法公示等三项制度' } },
  ],
  invalid: [
    {
      facts: paragraphs(
        '坚持关口前移，村（社区）每半月排查，镇级每月研判一次，疑难事项提级会商。',
        '诉源治理有序推进，镇级每月研判一次，疑难事项提级会商，案件下降。',
      ),
      at: ['/otherMatters/paragraphs/1'],
      marks: ['镇级每月研判一次，疑难事项提级会商'],
    },
    {
      facts: {
        measures: {
          lead: '分批轮训乡镇和县直部门执法人员',
          sections: [{ paragraphs: ['分批轮训乡镇和县直部门执法人员'] }],
        },
      },
      at: ['/measures/sections/0/paragraphs/0'],
    },
    {
      facts: {
        opening: { paragraphs: ['全面推行行政执法公示三项制度'] },
        plan: { lead: '全面推行行政执法公示三项制度' },
      },
      at: ['/plan/lead'],
      marks: ['全面推行行政执法公示三项制度'],
    },
    {
      facts: paragraphs('开展乡镇合法性审核人员分批跟班培训。', '开展乡镇合法性审核人员分批跟班培训，成效好。'),
      at: ['/otherMatters/paragraphs/1'],
      says: '重复：“开展',
    },
  ],
});

test('an office may set from how many characters a clause counts', () => {
  const facts = factsOf(paragraphs('对乡镇案卷评查一遍。', '对乡镇案卷评查一遍。'));
  const found = (characters: number) =>
    checkRule(annualReport, noRepeatedSentence, facts, { stage: 'public', thresholds: { characters } });
  expect([found(9).length, found(10).length]).toEqual([1, 0]);
});
