import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compare } from '../src/compare.ts';
import { paperOf } from '../src/differences/printed.ts';
import { namedEditions } from '../src/kinds/editions.ts';
import { loadFacts } from '../src/kinds/load.ts';
import { readForeign } from '../src/reader/read.ts';
import type { ReadDocument } from '../src/reader/read-document.ts';
import { render } from '../src/render.ts';
import { beginTaking } from '../src/take-home.ts';
import { printed, replaced } from './differences/edited.ts';
import { wholeFacts } from './facts-of.ts';

const samples = readdirSync('samples').map((name) => {
  const { value } = loadFacts(readFileSync(`samples/${name}/facts.json`));
  if (!value) throw new Error(`${name} does not fit`);
  return { name, facts: value };
});
const cases = samples.flatMap(({ name, facts }) => namedEditions(facts).map((edition) => ({ name, edition, facts })));

test.each(cases)('$name $edition comes back as it was sent: nothing is changed', async ({ edition, facts }) => {
  const { value } = await render(facts, { edition });
  const read = readForeign(value?.docx ?? new Uint8Array()) as ReadDocument;
  expect(await compare(facts, read)).toMatchObject({ edition, differences: [], renumbered: 0, restyled: 0 });
});

/** 云岭县司法局's report, with paragraphs, points, a figure, and a paragraph that the public edition leaves out. */
const facts = wholeFacts({
  editions: {
    local: {
      documentNumber: { agencyCode: '云司', year: 2026, serial: 6 },
      signatories: [{ name: '陈明远' }],
      dateOfIssue: '2026-02-10',
    },
    public: { dateOfIssue: '2026-02-10' },
  },
  approval: { secrecyReview: { date: '2026-02-05', by: '局办公室' } },
  indicators: [
    { name: '复议受理', value: 46, unit: '件', previous: 40 },
    { name: '应诉', value: 12, unit: '件' },
    { name: '合计', unit: '件', sumOf: ['复议受理', '应诉'] },
  ],
  measures: {
    sections: [
      {
        heading: '加强制度建设',
        paragraphs: ['审核文件26件。提出意见30条。', '清理文件18件。废止文件3件。', '落实《云岭县审核办法》要求。'],
      },
      {
        heading: '化解行政争议',
        items: [
          { heading: '做好行政复议', intro: '受理行政复议{复议受理}，{复议受理同比}。两类案件共{合计}。' },
          {
            heading: '做好行政应诉',
            intro: '参加应诉{应诉}。',
            points: [{ text: '负责人出庭应诉。' }, { text: '案件判后整改到位。' }],
          },
        ],
      },
      { heading: '内部管理', paragraphs: ['开展内部督察两轮。'], withhold: { from: ['public'], reason: '内部事项' } },
    ],
  },
});

/** What is done to the printed paper, what that is called, where, why it is asked, and whether it is sure. */
const table: readonly (readonly [words: string, others: string, kind: string, asks: string])[] = [
  ['提出意见30条', '提出审核意见30条', 'changed', ''],
  ['审核文件26件', '审核文件28件', 'changed', ''],
  ['提出意见30条。', '提出意见30条。采纳意见20条。', 'added', ''],
  ['提出意见30条。', '提出意见30条，', 'changed', ''],
  ['清理文件18件。', '', 'removed', 'removed'],
  ['受理行政复议46件', '受理行政复议48件', 'changed', 'indicator'],
  ['增长15%', '增长16%', 'changed', 'indicator'],
  ['《云岭县审核办法》', '《云岭县审查办法》', 'changed', 'name'],
  ['要求。', '和《云岭县清理办法》要求。', 'changed', 'name'],
  ['开展内部督察两轮', '开展内部督察三轮', 'changed', 'withheld'],
  ['审核文件26件。提出意见30条。', '审核文件26件。\n提出意见30条。', 'split', ''],
  ['提出意见30条。\n清理文件18件。', '提出意见30条。清理文件18件。', 'joined', ''],
  ['清理文件18件。废止文件3件。', '清理文件18件。废止文件3件。\n另有3件正在修改。', 'added', ''],
  ['加强制度建设', '健全制度体系', 'changed', ''],
  ['案件判后整改到位。', '案件判后整改到位。三是年底集中讲评一次。', 'added', ''],
  ['云岭县司法局关于', '云岭县司法和行政局关于', 'changed', 'name elsewhere element'],
  ['特此报告。', '特此报告，请审阅。', 'changed', 'no-place'],
  ['提出意见30条。', '提出意见{30}条。', 'changed', 'no-place'],
];

describe.each(table)('of %s made %s', (words, others, kind, asks) => {
  test(`it is said: ${kind}, and why it must be asked: ${asks || 'sure'}`, async () => {
    const edited = replaced(await printed(facts, 'local'), words, others);
    const { differences } = await compare(facts, edited);
    expect(differences.map((one) => [one.kind, one.asks.join(' ')])).toEqual([[kind, asks]]);
  });

  test('what is sure is taken, so that the paper reads as it was edited, and the rest is left', async () => {
    const edited = replaced(await printed(facts, 'local'), words, others);
    const taken = await beginTaking(facts, edited);
    await taken.takeSure();
    expect(taken.left.differences).toHaveLength(asks === '' ? 0 : 1);
    const after = await printed(taken.facts, 'local');
    expect(wordsOf(after)).toEqual(wordsOf(asks === '' ? edited : await printed(facts, 'local')));
  });
});

describe('a sentence that was moved and edited', () => {
  /** The sentences of a paragraph in another order, one of them edited. */
  const moves: readonly (readonly [
    name: string,
    from: string,
    to: string,
    words: string,
    kind: string,
    asks: string,
  ])[] = [
    [
      'within a line, to another line',
      '清理文件18件，逐件提出处理意见。',
      '废止文件3件。',
      '清理文件18件，逐件提出书面处理意见。',
      'moved-changed',
      '',
    ],
    [
      'with a figure that is told once',
      '全年受理行政复议{复议受理}，办结率上升。',
      '废止文件3件。',
      '全年受理行政复议46件，办结率明显上升。',
      'moved-changed',
      '',
    ],
    [
      'so much that it may be another',
      '清理文件18件，逐件提出处理意见。',
      '废止文件3件。',
      '对照上位法清理文件28件并且公布目录。',
      'removed added',
      'removed ',
    ],
  ];

  const told = (sentence: string) =>
    wholeFacts({
      ...facts,
      measures: {
        sections: [
          {
            heading: '加强制度建设',
            paragraphs: [`审核文件26件。${sentence}提出意见30条。`, '另有安排。废止文件3件。'],
          },
          { heading: '内部管理', paragraphs: ['开展内部督察两轮。'] },
        ],
      },
    });

  test.each(moves)('%s', async (_name, from, to, words, kinds, asks) => {
    const own = told(from);
    const then = await printed(own, 'local');
    const edited = replaced(replaced(then, from.replace('{复议受理}', '46件'), ''), to, to + words);
    const { differences } = await compare(own, edited);
    expect([
      differences.map(({ kind }) => kind).join(' '),
      differences.map((one) => one.asks.join(' ')).join(' '),
    ]).toEqual([kinds, asks]);
    const taken = await beginTaking(own, edited);
    await taken.takeSure();
    const isTaken = kinds === 'moved-changed';
    expect(taken.left.differences).toHaveLength(isTaken ? 0 : 1);
    if (isTaken) expect(wordsOf(await printed(taken.facts, 'local'))).toEqual(wordsOf(edited));
    expect(JSON.stringify(taken.facts).includes('{复议受理}，办结率明显上升')).toBe(from.includes('{'));
  });

  test('a whole paragraph goes to another place in its list', async () => {
    const own = told('');
    const then = await printed(own, 'local');
    const text = '另有安排。废止文件3件。';
    const first = replaced(then, `审核文件26件。提出意见30条。\n${text}`, `${text}\n审核文件26件。提出审核意见30条。`);
    const taken = await beginTaking(own, first);
    await taken.takeSure();
    expect(taken.left.differences).toEqual([]);
    expect(wordsOf(await printed(taken.facts, 'local'))).toEqual(wordsOf(first));
  });
});

test('words that the edition leaves out and that were written back are no second answer', async () => {
  const edited = replaced(await printed(facts, 'public'), '案件判后整改到位。', '案件判后整改到位。开展内部督察两轮。');
  const { differences } = await compare(facts, edited, { edition: 'public' });
  expect(differences).toMatchObject([
    { kind: 'added', asks: ['restored'], path: '/measures/sections/2/paragraphs/0', after: '开展内部督察两轮。' },
  ]);
  const taken = await beginTaking(facts, edited, { edition: 'public' });
  await taken.takeSure();
  expect(taken.facts).toEqual(facts);
});

test.each([
  ['县长陆知行主持会议4次。', '县长陆知远主持会议4次。', ['name']],
  ['陆知行同志主持会议4次。', '陆知远同志主持会议4次。', ['name']],
  ['县长陆知行主持会议4次。', '县长陆知行主持会议6次。', []],
  ['县长高度重视，主持会议4次。', '县长高度关注，主持会议4次。', []],
])('of %s made %s it is asked: %j', async (own, other, asks) => {
  const told = wholeFacts({ ...facts, leadership: { items: [{ role: 'government', intro: own }] } });
  const { differences } = await compare(told, replaced(await printed(told, 'local'), own, other));
  expect(differences).toMatchObject([{ kind: 'changed', asks }]);
});

test('a changed figure is named with its values and everywhere else it counts', async () => {
  const edited = replaced(await printed(facts, 'local'), '受理行政复议46件', '受理行政复议48件');
  const { differences } = await compare(facts, edited);
  expect(differences[0]?.indicators).toEqual([
    {
      word: '复议受理',
      before: '46件',
      after: '48件',
      elsewhere: ['数据“合计”'],
      value: { path: '/indicators/0/value', value: 48 },
    },
  ]);
});

test('a figure stays a figure when the words around it are changed', async () => {
  const edited = replaced(await printed(facts, 'local'), '参加应诉12件', '全年参加应诉12件');
  const taken = await beginTaking(facts, edited);
  await taken.takeSure();
  expect(JSON.stringify(taken.facts)).toContain('全年参加应诉{应诉}');
});

describe('against what was printed then', () => {
  const since = structuredClone(facts) as typeof facts;
  since.measures?.sections?.[0]?.paragraphs?.splice(0, 1, '审核文件27件。提出意见30条。');

  test('what the facts have changed since is no difference', async () => {
    const then = await printed(facts, 'local');
    const { differences, changedSince, hasBase } = await compare(since, then, { base: paperOf(then) });
    expect({ differences, changedSince, hasBase }).toEqual({ differences: [], changedSince: 1, hasBase: true });
  });

  test('what both have changed is asked, with what the facts say now', async () => {
    const then = await printed(facts, 'local');
    const edited = replaced(then, '审核文件26件', '审核文件28件');
    const { differences } = await compare(since, edited, { base: paperOf(then) });
    expect(differences).toMatchObject([{ kind: 'changed', now: '审核文件27件。', asks: ['conflict'] }]);
  });

  test('what both have changed alike is home already', async () => {
    const then = await printed(facts, 'local');
    const edited = replaced(then, '审核文件26件', '审核文件27件');
    expect((await compare(since, edited, { base: paperOf(then) })).differences).toEqual([]);
  });
});

test('a file that has nothing of the facts is refused', async () => {
  const other = samples.find(({ name }) => name.includes('experience'));
  await expect(compare(facts, await printed(other?.facts ?? facts, 'submitted'))).rejects.toThrow('看不出这是哪个版本');
});

function wordsOf(document: ReadDocument): string[] {
  return paperOf(document).lines.map(({ text }) => text.replace(/\s/g, ''));
}
