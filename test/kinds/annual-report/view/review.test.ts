import { expect, test } from 'vitest';
import type { AnnualReport } from '../../../../src/kinds/annual-report/facts.generated.ts';
import { createView } from '../../../../src/kinds/annual-report/view/create-view.ts';
import { render } from '../../../../src/render.ts';
import { wholeFacts } from '../../../facts-of.ts';

const county = {
  ...wholeFacts().authority,
  name: '云岭县人民政府',
  level: 'county',
  partyCommittee: { name: '中共云岭县委', shortName: '县委' },
} as const;

/** The rows of one table of the review copy. */
function rowsOf(heading: string, facts: Partial<AnnualReport>, missing: string[] = []) {
  const view = createView(wholeFacts({ authority: county, editions: { committee: {} }, ...facts }), {
    edition: 'review',
    missing,
  });
  return view.review?.tables.find((table) => table.heading === heading)?.rows;
}

test('what is missing, put off or to be confirmed is told with its place, its name and its state', () => {
  const marks: AnnualReport['marks'] = [
    { path: '/measures/sections/0/paragraphs/0', state: '待核实' },
    { path: '/plan/list/0/text', state: '暂缺' },
  ];
  expect(rowsOf('缺项和待核实的内容', { marks }, ['/shortcomings/list/0/cause', '/plan/list/0/text'])).toEqual([
    ['二、', '原因', '缺'],
    ['一（一）', '段落', '待核实'],
    ['四（一）', '内容', '暂缺'],
  ]);
});

test('what the public edition leaves out is told by how it begins in print, and why', () => {
  const withhold = { from: ['public' as const], reason: '涉及信访事项' };
  const facts = {
    indicators: [{ name: '信访积案', unit: '件', value: 64 }],
    measures: {
      sections: [{ heading: '化解矛盾', items: [{ intro: '办理积案{信访积案}。', source: '县信访局', withhold }] }],
    },
    leadership: {
      items: [
        { role: 'party' as const, intro: '书记研究法治建设议题九次。' },
        { role: 'government' as const, intro: '县长主持会议四次。' },
      ],
    },
  };
  expect(rowsOf('公开稿不写的内容', facts)).toEqual([
    ['一（一）', '办理积案64件。', '涉及信访事项'],
    ['第一责任人职责', '书记研究法治建设议题九次。', '公开稿不写党委主要负责人'],
  ]);
});

test('figures are told with last year’s and their source', () => {
  const indicators = [
    { name: '审核文件', unit: '件', value: 26, previous: 24, source: '合法性审核科' },
    { name: '没有来源的', unit: '件', value: 1 },
  ];
  expect(rowsOf('数据来源', { indicators })).toEqual([['审核文件', '26件', '24件', '合法性审核科']]);
});

test('the characters of each part are counted in both editions, the reviewer’s notes apart', () => {
  const withhold = { from: ['public' as const], reason: '涉密' };
  const measures = {
    sections: [
      {
        heading: '甲',
        items: [
          { intro: '一二三四五', source: '某科' },
          { intro: '六七八', withhold },
        ],
      },
    ],
  };
  const [first, ...others] =
    rowsOf('各部分字数', { measures, structure: { parts: [{ part: 'measures', heading: '乙' }] } }) ?? [];
  expect(first).toEqual(['主要举措和成效', '10', '7']);
  expect(others.at(-1)?.[0]).toBe('合计');
});

test('a gap is no character', () => {
  const facts = { plan: {}, structure: { parts: [{ part: 'plan' as const, heading: '安排' }] } };
  const plan = rowsOf('各部分字数', facts, ['/plan'])?.find(([name]) => name === '下一年度安排');
  expect(plan).toEqual(['下一年度安排', '2', '0']);
});

test('a withheld piece whose beginning ends between two halves of a letter is told by whole letters', async () => {
  const withhold = { from: ['public' as const], reason: '涉及信访事项' };
  const facts = wholeFacts({
    measures: { sections: [{ heading: `${'甲'.repeat(29)}𬭚乙`, paragraphs: ['做好工作。'], withhold }] },
  });
  const { value } = await render(facts, { findings: [], edition: 'review', draft: true });
  expect(value?.docx).toBeDefined();
});

test('last year’s arrangements are told with what became of them and where this year’s report tells them', () => {
  const facts: Partial<AnnualReport> = {
    measures: { sections: [{ heading: '规范执法', paragraphs: ['开展评查。'] }] },
    previousPlan: [
      { text: '规范执法，开展评查。', status: '已完成', toldIn: ['规范执法'] },
      { text: '建成复议听证室', status: '已调整', note: '延至下年' },
    ],
  };
  const heading = '上年安排与今年报告对照';
  expect(rowsOf(heading, facts)).toEqual([
    ['规范执法', '已完成', '一（一）规范执法', ''],
    ['建成复议听证室', '已调整', '（未写到）', '延至下年'],
  ]);
  expect(rowsOf(heading, { previousPlan: [{ text: '规范执法', status: '已完成' }] })).toBeUndefined();
});
