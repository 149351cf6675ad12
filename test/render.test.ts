import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitReferences } from '../src/domain/figures/indicator-reference.ts';
import { findIllegalCharacters } from '../src/domain/text/illegal-characters.ts';
import { check, type Facts, loadFacts, render, TemplateError } from '../src/index.ts';
import type { AnnualReport } from '../src/kinds/annual-report/facts.generated.ts';
import { statutoryContent } from '../src/kinds/annual-report/part.ts';
import { paragraphsOf, partOf, runsOf } from './docx/read-docx.ts';
import { wholeFacts } from './facts-of.ts';

const statutoryParts = Object.keys(statutoryContent) as (keyof typeof statutoryContent)[];
const transition = '现将2025年度法治政府建设情况报告如下：';

async function docxOf(facts: Facts, draft = false): Promise<Uint8Array> {
  const { value, diagnostics } = await render(facts, { draft });
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value.docx;
}

test('a title has no spaces in a file name, neither narrow nor wide', async () => {
  const { editions, ...facts } = wholeFacts();
  const local = { ...editions?.local, title: '依法办事 聚合力　源头把关防风险' };
  const { value } = await render({ ...facts, editions: { local } }, { draft: true });
  expect(value?.title).toBe('依法办事聚合力源头把关防风险');
});

test('the library leads from the text of a facts file to a .docx', async () => {
  const { value: facts } = loadFacts(JSON.stringify(wholeFacts({ annexes: [{ title: '数据表' }] })));
  if (!facts) throw new Error('the facts did not load');
  expect(check(facts)).toEqual([]);
  const { value, diagnostics } = await render(facts);
  expect([value?.title, value?.edition, diagnostics]).toEqual([
    '云岭县司法局关于2025年度法治政府建设情况的报告',
    'local',
    [],
  ]);
  expect(paragraphsOf(value?.docx ?? new Uint8Array())).toEqual([
    '云岭县司法局文件',
    '云司〔2026〕6号签发人：陈明远',
    '云岭县司法局关于2025年度',
    '法治政府建设情况的报告',
    '县委、县政府：',
    `2025年，法治政府建设取得新进展。${transition}`,
    '一、2025年度推进法治政府建设的主要举措和成效',
    '（一）加强制度建设。审核文件26件。',
    '二、2025年度推进法治政府建设存在的不足和原因',
    '案卷质量不高，主要是培训不够。',
    '三、2025年度主要负责人履行推进法治建设第一责任人职责情况',
    '局长主持会议4次。',
    '四、2026年度推进法治政府建设的主要安排',
    '（一）加强培训。轮训一遍。',
    '特此报告。',
    '附件：数据表',
    '云岭县司法局',
    '2026年2月10日',
    '附件',
    '数据表',
  ]);
});

test('the edition is the one that is asked for, else the first that the facts name, else the usual one of the level', async () => {
  const { editions: _editions, ...unnamed } = wholeFacts();
  const named = wholeFacts({ editions: { line: {}, local: {} } });
  const made = await Promise.all([render(named, { edition: 'local' }), render(named), render(unnamed)]);
  expect(made.map(({ value }) => value?.edition)).toEqual(['local', 'line', 'local']);
});

test('facts that were checked already are not checked again, and give the same bytes', async () => {
  const facts = wholeFacts();
  const [whole, printed] = [await render(facts), await render(facts, { findings: check(facts) })];
  expect(printed).toEqual(whole);
  const { plan: _plan, ...poor } = facts;
  expect((await render(poor, { findings: check(poor) })).value).toBeUndefined();
  expect((await render(poor, { findings: [] })).value).toBeDefined();
});

describe.each(statutoryParts)('without the statutory part %s', (part) => {
  const { [part]: _part, ...facts } = wholeFacts();

  test('there is no report', async () => {
    const { value, diagnostics } = await render(facts);
    expect([value, diagnostics.map(({ path }) => path)]).toEqual([undefined, [`/${part}`]]);
  });

  test('a draft shows the gap in its place, highlighted', async () => {
    const gap = `〔缺：${statutoryContent[part]}〕`;
    const marked = runsOf(partOf(await docxOf(facts, true), 'word/document.xml')).filter(({ highlight }) => highlight);
    expect(marked.map(({ text }) => text).join('')).toContain(gap);
    expect(new Set(marked.map(({ highlight }) => highlight))).toEqual(new Set(['yellow']));
  });
});

test.each<Partial<AnnualReport>>([
  { leadership: { items: [{ role: 'government' }] } },
  { shortcomings: { list: [{ id: 's1' }] } },
  { measures: { sections: [{ areas: ['行政执法'], items: [{ source: '合法性审核科' }] }] } },
  { plan: { list: [{ leadDepartment: '法治督察科' }] } },
])('a statutory part of which nothing would be printed is missing: %j', async (part) => {
  expect((await render(wholeFacts(part))).value).toBeUndefined();
});

test.each(['{自称}', '{领导}'])('a report in which nothing stands for %s is not made', async (word) => {
  const facts = wholeFacts({
    authority: { name: '云岭县司法局', level: 'department' },
    editions: { local: { mainRecipients: ['县委'] } },
  });
  const { value, diagnostics } = await render({ ...facts, opening: { paragraphs: [`${word}，扎实推进。`] } });
  expect([value, diagnostics.map(({ path }) => path)]).toEqual([undefined, ['/opening/paragraphs/0']]);
});

describe('what a fact says comes out letter for letter', () => {
  const texts = [
    '<b>',
    '&amp;',
    '"',
    '{{x}}',
    '{% %}',
    '#',
    '\\',
    '`',
    "'",
    '$&',
    ']]>',
    '<!-- -->',
    '&#x41;',
    '  两个  空格',
  ];

  test.each([...texts, texts.join('甲')])('%s', async (text) => {
    const words = `始${text}终`;
    const facts = wholeFacts({
      opening: { paragraphs: [words] },
      measures: { sections: [{ heading: words, paragraphs: [words] }] },
      annexes: [{ title: words, table: { columns: [{ heading: words }], rows: [[words]] } }],
    });
    const paragraphs = paragraphsOf(await docxOf(facts));
    expect(paragraphs).toEqual(
      expect.arrayContaining([words + transition, `（一）${words}。${words}`, `附件：${words}`, words]),
    );
    const inTable = paragraphs.filter((paragraph) => paragraph === words);
    expect(inTable.length).toBeGreaterThanOrEqual(2);
    expect(paragraphs.join('').replaceAll(' ', '').split(words.replaceAll(' ', ''))).toHaveLength(8);
  });

  test('whatever legal characters it is made of', async () => {
    const legal = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 20 })
      .filter(
        (text) =>
          findIllegalCharacters(text).length + splitReferences(text).filter((piece) => 'reference' in piece).length ===
          0,
      );
    await fc.assert(
      fc.asyncProperty(legal, async (text) => {
        const docx = await docxOf(wholeFacts({ opening: { paragraphs: [`始${text}`] } }), true);
        expect(paragraphsOf(docx)).toContain(`始${text}${transition}`);
      }),
      { numRuns: 60 },
    );
  });
});

test('an office’s own template is laid over that of the tool, a wrong one is refused', async () => {
  const own = (template: string) => render(wholeFacts(), { templates: { 'opening.hbs': template } });
  const { value } = await own('{{#each paragraphs}}<p>★{{this}}</p>{{/each}}');
  expect(value && paragraphsOf(value.docx)[5]).toMatch(/^★2025年/);
  await expect(own('{{#each paragraphs}}<p>{{titel}}</p>{{/each}}')).rejects.toThrow(TemplateError);
});

test('the same facts give the same bytes and are left as they are', async () => {
  const facts = wholeFacts();
  expect(await docxOf(facts)).toEqual(await docxOf(wholeFacts()));
  expect(facts).toEqual(wholeFacts());
});

test('a waiver lets a report be rendered on any day; that it has expired the check says, which has a clock', async () => {
  const facts = wholeFacts({ shortcomings: { list: [{ problem: '案卷质量不高' }] } });
  const waiver = { rule: 'shortcoming-has-cause', path: '/shortcomings', reason: '审定', approvedBy: '局长' };
  const waivers = [{ ...waiver, expires: '2026-02-19' }];
  expect((await render(facts)).value).toBeUndefined();
  expect((await render(facts, { settings: { waivers } })).value).toBeDefined();
  expect(check(facts, { waivers, today: '2026-02-20' }).map(({ ruleId }) => ruleId)).toContain('waiver-in-force');
});
