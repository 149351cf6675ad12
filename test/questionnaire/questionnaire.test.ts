import { describe, expect, test } from 'vitest';
import { annualReport } from '../../src/kinds/annual-report/index.ts';
import { schema } from '../../src/kinds/annual-report/schema.ts';
import { sections } from '../../src/kinds/annual-report/sections.ts';
import { nextQuestion } from '../../src/questionnaire/next-question.ts';
import { progressOf } from '../../src/questionnaire/progress.ts';
import { everyQuestion, questionsAt } from '../../src/questionnaire/questions.ts';
import { summaryOf } from '../../src/questionnaire/summary.ts';
import { factsOf, wholeFacts } from '../facts-of.ts';

const section = (id: string) => sections.find((one) => one.id === id) as (typeof sections)[number];
const titles = (facts: Parameters<typeof questionsAt>[1], pointer: string) =>
  questionsAt(annualReport, facts, pointer).map(({ groups, title }) => [...groups, title].join(' · '));

describe('the outline', () => {
  test('asks for every answer of the schema that a person gives, once', () => {
    const asked = sections.flatMap(({ pointers }) => pointers.map((pointer) => pointer.slice(1)));
    const given = Object.entries(schema.root.properties ?? {})
      .filter(([, node]) => node.const === undefined && !node['x-generated'])
      .map(([key]) => key);
    expect(asked.toSorted()).toEqual(given.toSorted());
  });

  test('keeps the elements of the 公文 folded until the report is under review', () => {
    expect(sections.filter(({ from }) => from === 'review').map(({ title }) => title)).toEqual([
      '公文要素',
      '公开信息',
    ]);
  });
});

describe('the questions', () => {
  test.each([
    ['department', ['机关简称', '上级机关 · 上一级主管部门'], ['同级党委 · 全称', '同级人大常委会 · 全称']],
    ['county', ['同级党委 · 全称', '同级人大常委会 · 全称'], ['上级机关 · 上一级主管部门']],
    ['township', ['同级党委 · 全称'], ['同级人大常委会 · 全称']],
  ] as const)('to a %s are those that concern it', (level, asked, notAsked) => {
    const all = titles(factsOf({ authority: { level } }), '/authority');
    expect(all).toEqual(expect.arrayContaining([...asked]));
    expect(all.filter((title) => (notAsked as readonly string[]).includes(title))).toEqual([]);
  });

  test('never ask what the tool makes', () => {
    const pointers = sections.flatMap(({ pointers: all }) =>
      all.flatMap((one) => everyQuestion(annualReport, wholeFacts(), one)),
    );
    expect(pointers.filter(({ pointer }) => /\/(id|kind|schemaVersion|marks)$/.test(pointer))).toEqual([]);
  });

  test('keep an answer in sight that would no longer be asked for', () => {
    const facts = factsOf({ authority: { level: 'department', congress: { name: '云岭县人大常委会' } } });
    expect(titles(facts, '/authority')).toContain('同级人大常委会 · 全称');
  });

  test('about an edition arise once it is in use', () => {
    expect(questionsAt(annualReport, factsOf(), '/editions')).toHaveLength(1);
    const pointers = questionsAt(annualReport, factsOf({ editions: { local: {} } }), '/editions').map(
      ({ pointer }) => pointer,
    );
    expect(pointers).toContain('/editions/local/documentNumber/serial');
  });

  test.each([
    ['/reportYear', { type: 'number', figure: false }],
    ['/dataAsOf', { type: 'date' }],
    ['/opening/paragraphs', { type: 'paragraphs' }],
    ['/plan/lead', { type: 'paragraph' }],
    ['/indicators/0/value', { type: 'number', figure: true }],
    ['/indicators', { type: 'entries', entry: '指标' }],
    ['/indicators/0/sumOf', { type: 'names' }],
    ['/annexes/0/table/rows', { type: 'table' }],
  ])('%s has its form', (pointer, form) => {
    expect(questionsAt(annualReport, factsOf(), pointer)[0]?.form).toEqual(form);
  });

  test('about areas offer the parts of the Outline of the year', () => {
    const [question] = questionsAt(annualReport, factsOf({ reportYear: 2020 }), '/measures/sections/0/areas');
    expect(question?.form).toMatchObject({
      type: 'choices',
      options: expect.arrayContaining([{ value: '政府职能', label: '政府职能' }]),
    });
  });
});

describe('about areas, in a year of which no Outline is known,', () => {
  const pointer = '/measures/sections/0/areas';

  test('the questions offer the parts of the last one and say so', () => {
    const [question] = questionsAt(annualReport, factsOf({ reportYear: 2026 }), pointer);
    expect(question?.form).toMatchObject({
      type: 'choices',
      options: expect.arrayContaining([{ value: '科技保障', label: '科技保障' }]),
    });
    expect(question?.help).toContain(
      '2026年度适用的纲要请核实：程序还没有，先列《法治政府建设实施纲要（2021—2025年）》',
    );
    expect(questionsAt(annualReport, factsOf({ reportYear: 2025 }), pointer)[0]?.help).not.toContain('请核实');
  });

  test('the questions offer the parts of an Outline that the office has laid down', () => {
    const outlines = [{ name: '《新纲要》', from: 2026, to: 2030, areas: ['数字法治'] }];
    const [question] = questionsAt(annualReport, factsOf({ reportYear: 2030 }), pointer, { outlines });
    expect(question?.form).toEqual({ type: 'choices', options: [{ value: '数字法治', label: '数字法治' }] });
    expect(question?.help).not.toContain('请核实');
    const [later] = questionsAt(annualReport, factsOf({ reportYear: 2031 }), pointer, { outlines });
    expect(later?.help).toContain('先列《新纲要》的各部分');
  });

  test('the questions keep a part that was chosen before and is not in the list', () => {
    const facts = factsOf({ reportYear: 2026, measures: { sections: [{ areas: ['制度体系', '数字法治'] }] } });
    const [question] = questionsAt(annualReport, facts, pointer);
    expect(question?.form).toMatchObject({
      options: expect.arrayContaining([{ value: '数字法治', label: '数字法治' }]),
    });
  });
});

test('a plan is linked to shortcomings by choosing from them', () => {
  const facts = factsOf({ shortcomings: { list: [{ problem: '乡镇力量不足，执法偏弱' }] } });
  expect(questionsAt(annualReport, facts, '/plan/list/0/addresses')[0]?.form).toEqual({
    type: 'choices',
    options: [{ value: '乡镇力量不足', label: '乡镇力量不足，执法偏弱' }],
  });
  expect(questionsAt(annualReport, factsOf(), '/plan/list/0/addresses')[0]?.form).toEqual({ type: 'names' });
});

describe('the next question', () => {
  test.each([
    ['of nothing is the first', factsOf(), '/reportYear'],
    [
      'is again the one whose text was broken off',
      factsOf({ reportYear: 2025, marks: [{ path: '/reportYear', state: '没写完' }] }),
      '/reportYear',
    ],
    ['follows the last answer', factsOf({ reportYear: 2025 }), '/authority/name'],
    [
      'passes over what is marked',
      factsOf({ reportYear: 2025, marks: [{ path: '/authority/name', state: '暂缺' }] }),
      '/authority/shortName',
    ],
  ])('%s', (_name, facts, pointer) => {
    expect(nextQuestion(annualReport, facts, section('basics').pointers)?.pointer).toBe(pointer);
  });

  test('lies inside an entry that is not finished', () => {
    const facts = factsOf({ shortcomings: { lead: '存在差距：', list: [{ problem: '力量不足' }] } });
    expect(nextQuestion(annualReport, facts, ['/shortcomings'])?.pointer).toBe('/shortcomings/list/0/cause');
  });
});

describe('progress', () => {
  test.each([
    ['empty', factsOf()],
    ['begun', factsOf({ opening: { paragraphs: ['一年来。'] } })],
    [
      'done',
      factsOf({ opening: { paragraphs: ['一年来。'] }, honours: { lead: '获奖：', clauses: [{ text: '获评先进' }] } }),
    ],
    [
      'done',
      factsOf({
        opening: { paragraphs: ['一年来。'] },
        marks: [
          { path: '/honours/lead', state: '不涉及' },
          { path: '/honours/clauses', state: '不涉及' },
        ],
      }),
    ],
    [
      'unverified',
      factsOf({ opening: { paragraphs: ['一年来。'] }, marks: [{ path: '/opening/paragraphs', state: '待核实' }] }),
    ],
    [
      'unfinished',
      factsOf({ opening: { paragraphs: ['一年来。'] }, marks: [{ path: '/opening/paragraphs', state: '没写完' }] }),
    ],
  ])('is %s', (state, facts) => {
    expect(progressOf(annualReport, facts, section('opening')).state).toBe(state);
  });
});

test.each([
  [{ heading: '加强培训', text: '全员轮训。' }, '加强培训'],
  [
    { points: [{ text: '建立健全行政执法监督工作机制并组建监督员队伍。' }] },
    '建立健全行政执法监督工作机制并组建监督员……',
  ],
  [{}, '（空）'],
])('the summary of %j is %s', (entry, summary) => {
  expect(summaryOf(entry)).toBe(summary);
});
