import { expect, test } from 'vitest';
import { writtenTexts } from '../../../src/facts/texts/written-texts.ts';
import { annualReport } from '../../../src/kinds/annual-report/index.ts';
import { factsOf } from '../../facts-of.ts';

test('gives what a reader reads, and nothing that is kept inside the office', () => {
  const facts = factsOf({
    authority: { name: '云岭县人民政府' },
    editions: { committee: { title: '关于法治的报告', closing: '特此报告。', contact: { phone: '0000-1' } } },
    structure: { titleForm: 'annual-report', parts: [{ part: 'plan', heading: '下年安排' }] },
    honours: { clauses: [{ text: '获评先进', title: '先进', awardedBy: '省司法厅' }] },
    measures: {
      sections: [
        {
          areas: ['行政执法'],
          heading: '规范执法',
          items: [{ intro: '开头', source: '县司法局', withhold: { from: ['public'], reason: '不宜' } }],
        },
      ],
    },
    plan: { list: [{ text: '轮训', leadDepartment: '县司法局', deadline: '6月底前' }] },
    previousPlan: [{ text: '去年的安排' }],
    annexes: [{ title: '数据表', table: { rows: [['1', '件']] } }],
  });
  expect([...writtenTexts(annualReport, facts)].map(({ text }) => text)).toEqual([
    '下年安排',
    '获评先进',
    '规范执法',
    '开头',
    '轮训',
    '数据表',
    '1',
    '件',
    '关于法治的报告',
    '特此报告。',
  ]);
});
