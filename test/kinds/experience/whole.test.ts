import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Experience } from '../../../src/kinds/experience/facts.generated.ts';
import { wholePaste } from '../../../src/kinds/experience/paste/whole-paste.ts';
import { startFacts } from '../../../src/kinds/experience/start-facts.ts';
import { loadFacts } from '../../../src/kinds/load.ts';
import { render } from '../../../src/render.ts';
import { paragraphsOf } from '../../docx/read-docx.ts';

const published = linesOf(readFileSync('test/kinds/published-experience.txt', 'utf8'));

const settings: Experience = {
  ...startFacts(2025),
  authority: { name: '望川市人民政府', level: 'city' },
  call: { characters: 3000 },
};

function read(paragraphs: readonly string[], facts: Experience = settings) {
  const cut = wholePaste.read(facts, paragraphs);
  return { ...cut, facts: cut.facts as Experience };
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** The paragraphs of the .docx that is made of what was read. */
async function printed(facts: Experience): Promise<string[]> {
  const fitting = loadFacts(JSON.stringify(facts));
  expect(fitting.diagnostics).toEqual([]);
  const { value } = await render(facts, { draft: true });
  return paragraphsOf(value?.docx ?? new Uint8Array())
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

describe('a published account that is pasted whole', () => {
  const { facts, says, question, leftOut } = read(published);

  test('is cut into title, opening, practices, results and insights', () => {
    expect(facts.title).toEqual({
      first: '先扫码后进门',
      second: '少打扰优服务',
      subtitle: '望川市规范涉企行政检查经验材料',
    });
    expect(facts.opening?.paragraphs).toHaveLength(1);
    expect(facts.practices?.sections?.map(({ heading }) => heading)).toEqual([
      '一张清单管检查，把家底亮出来',
      '一个平台排计划，把次数减下来',
      '一个二维码进企业，把行为规范起来',
      '一套办法促整改，把服务跟上去',
    ]);
    expect(facts.practices?.sections?.[3]?.items?.[0]?.points).toHaveLength(3);
    expect(facts.results?.sections).toHaveLength(3);
    expect(facts.insights?.lead).toBe('一年来的实践，使我们体会到：');
    expect(facts.insights?.list?.map(({ lead }) => lead)).toEqual([
      '规范检查，首先要把权力关进清单。',
      '减少打扰，关键要让部门坐到一起。',
      '数字手段，最终要落到人的评价。',
      '宽严相济，不能把少检查变成不监管。',
    ]);
    expect(facts.structure?.parts).toEqual([
      { part: 'practices', headings: 'run-in' },
      { part: 'results', headings: 'run-in' },
      { part: 'insights', form: 'paragraphs' },
    ]);
  });

  test('says what was recognised, and asks', () => {
    expect(says).toContain('正标题：先扫码后进门　少打扰优服务');
    expect(says).toContain('（四）一套办法促整改，把服务跟上去');
    expect(says).not.toContain('注意');
    expect(question).toBe('识别出标题、开头1段、做法4条、成效3条、体会4条，是否按此拆分？');
    expect(leftOut).toEqual([]);
  });

  test('keeps the settings there are', () => {
    expect(facts).toMatchObject(settings);
  });

  test('is printed with the headings, the order and the paragraphs that were pasted', async () => {
    expect(await printed(facts)).toEqual(published.map((line) => line.trim()));
  });
});

const front = ['守好第一道关', '——云岭县经验材料'];

test.each([
  [
    'parts that are headed otherwise',
    [
      ...front,
      '一、背景',
      '审核力量不足。',
      '二、主要做法',
      '（一）编组。划分4个片区。',
      '1.定人。每组3人。',
      '2.定责。一人一责。',
    ],
  ],
  [
    'headings on lines of their own, and several paragraphs',
    [
      ...front,
      '开头的话。',
      '一、经验做法',
      '从两个方面入手。',
      '（一）编组',
      '划分4个片区。',
      '每组3人。',
      '（二）定标',
      '列出清单。',
    ],
  ],
  [
    'insights under headings, and words behind the parts',
    [
      ...front,
      '一、具体举措',
      '（一）编组。划分4个片区。',
      '二、几点启示',
      '（一）力量要组合。编好组。',
      '（二）标准要清楚。写到条款。',
    ],
  ],
  [
    'insights in one paragraph, and what ends the account',
    [
      ...front,
      '一、主要做法',
      '划分4个片区。',
      '每组3人。',
      '二、经验启示',
      '我们体会到：一是力量要组合；二是标准要清楚。',
    ],
  ],
  [
    'an end behind the insights',
    [
      ...front,
      '一、主要做法',
      '划分4个片区。',
      '二、主要体会',
      '一是力量要组合。',
      '二是标准要清楚。',
      '下一步，我县将继续推进。',
    ],
  ],
  [
    'what is to come under a heading of its own, and points that are paragraphs',
    [...front, '一、主要做法', '一是编组。', '二是定标。', '二、工作成效', '减少9件。', '三、下一步打算', '继续推进。'],
  ],
  [
    'arabic ordinals below the parts',
    [...front, '一、主要做法', '1.编组。划分4个片区。', '2.定标。列出清单。', '（1）分类。列出6类。'],
  ],
  [
    'parts of its own, and headings in them that stand alone',
    [
      ...front,
      '一、推进决策',
      '（一）健全制度',
      '1.定规则。列出事项。',
      '2.定程序。逐项落实。',
      '二、推进执法',
      '严格执法。',
    ],
  ],
  ['no ordinals at all', ['守好第一道关', '审核力量不足。', '划分4个片区。']],
])('an account with %s is printed as it was pasted', async (_name, pasted) => {
  expect(await printed(read(pasted).facts)).toEqual(pasted);
});

describe('above the text', () => {
  test.each([
    [
      'halves on two lines',
      ['片区联审聚合力', '源头把关防风险'],
      { first: '片区联审聚合力', second: '源头把关防风险' },
    ],
    ['a title of one line', ['守好第一道关'], { first: '守好第一道关' }],
    [
      'a subtitle in the line of the title',
      ['守好第一道关——云岭县经验材料'],
      { first: '守好第一道关', subtitle: '云岭县经验材料' },
    ],
  ])('%s are the title', (_name, lines, title) => {
    expect(read([...lines, '正文的话。']).facts.title).toEqual(title);
  });

  test('an agency is the byline, and a day the day of the copy that is sent', () => {
    const { facts } = read([...front, '云岭县司法局', '（2026年3月20日）', '正文的话。']);
    expect([facts.byline, facts.editions?.submitted?.dateOfIssue]).toEqual(['云岭县司法局', '2026-03-20']);
  });

  test('a line that is none of these begins the text', () => {
    expect(read([...front, '编者按', '正文的话。', '一、主要做法', '编组。']).facts.opening?.paragraphs).toEqual([
      '编者按',
      '正文的话。',
    ]);
  });
});

test('what a web page says of itself, and a list of annexes, are left out and told', () => {
  const { facts, leftOut } = read([
    '您所在的位置：首页',
    '文章来源：司法局',
    '发布日期：2026-03-20',
    ...front,
    '一、主要做法',
    '编组。',
    '附件：数据表',
    '打印本页',
  ]);
  expect(leftOut.map((line) => line.split('（')[0])).toEqual([
    '您所在的位置：首页',
    '文章来源：司法局',
    '发布日期：2026-03-20',
    '附件：数据表',
    '打印本页',
  ]);
  expect(JSON.stringify(facts)).not.toContain('打印');
});

test('ordinals that do not run on are said, and numbered anew', () => {
  const { says } = read([...front, '一、主要做法', '（一）甲。甲做法。', '（三）乙。乙做法。']);
  expect(says).toContain('原文的“（三）”按先后应是“（二）”');
});

test('an account that is pasted anew takes the place of the text before, and of the marks on it', () => {
  const before: Experience = {
    ...settings,
    honours: { clauses: [{ text: '入选示范' }] },
    marks: [
      { path: '/practices', state: '没写完' },
      { path: '/call/deadline', state: '暂缺' },
    ],
  };
  const { facts } = read(['守好第一道关', '一、主要做法', '编组。'], before);
  expect(facts.honours).toBeUndefined();
  expect(facts.marks).toEqual([{ path: '/call/deadline', state: '暂缺' }]);
});

test('uncut, all paragraphs stand behind the practices there are', () => {
  const before: Experience = { ...settings, practices: { sections: [{ heading: '甲' }] } };
  const { practices } = wholePaste.uncut(before, published) as Experience;
  expect(practices?.sections).toEqual([{ heading: '甲' }, { paragraphs: published }]);
});

test('headings of which some are run in and some stand alone are said', () => {
  const mixed = [...front, '一、主要做法', '（一）甲。甲做法。', '（二）乙', '乙做法。'];
  expect(read(mixed).says).toContain('小标题有的接排、有的单独成行');
  expect(read(published).says).not.toContain('小标题有的接排');
});
