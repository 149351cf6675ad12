import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { KeyPoints } from '../../../../src/kinds/key-points/facts.generated.ts';
import { wholePaste } from '../../../../src/kinds/key-points/paste/whole-paste.ts';
import { startFacts } from '../../../../src/kinds/key-points/start-facts.ts';
import { render } from '../../../../src/render.ts';
import { pointsOf } from '../facts-of.ts';

const linesOf = (name: string) =>
  readFileSync(`test/kinds/${name}.txt`, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const published = linesOf('published-key-points');
const notice = linesOf('published-notice');

const authority = { name: '青岚县人民政府', shortName: '县政府', level: 'county' } as const;
const begun: KeyPoints = { ...startFacts(2026), authority };

function read(lines: readonly string[], facts: KeyPoints = begun) {
  const { facts: taken, ...cut } = wholePaste.read(facts, lines);
  return { ...cut, facts: taken as KeyPoints };
}

/** The lines of a paper as it is printed, blanks at their ends apart. */
async function printed(facts: KeyPoints): Promise<string[]> {
  const { value, diagnostics } = await render(facts, { format: 'txt', draft: true });
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value.txt.split('\n').map((line) => line.trim());
}

const letters = (lines: readonly string[]) => lines.map((line) => line.replace(/\s/gu, ''));

describe('published key points of 21 points in six parts', () => {
  const cut = read(published);

  test('are cut right at once', () => {
    expect(cut.question).toBe('识别出6个部分、21条要点，序号从头编到尾，责任单位21处，是否按此拆分？');
    expect(cut.facts.parts?.map(({ tasks = [] }) => tasks.length)).toEqual([3, 4, 3, 4, 4, 3]);
    expect(cut.leftOut).toEqual([]);
    expect(cut.facts.structure).toEqual({
      form: 'alone',
      titleForm: 'place-year-points',
      numbering: 'continuous',
      headings: 'run-in',
      assignments: 'own-line',
      assignmentWords: 'responsible',
    });
  });

  test('are printed letter for letter, in their order, from there', async () => {
    const lines = letters(await printed(cut.facts));
    const from = lines.indexOf(letters(published)[0] ?? '');
    expect(
      lines
        .slice(from)
        .filter((line) => line !== '')
        .slice(0, published.length),
    ).toEqual(letters(published));
  });

  test('keep the words of who does a task where those cannot be told apart', () => {
    const tasks = (cut.facts.parts ?? []).flatMap(({ tasks: own = [] }) => own);
    expect(tasks.filter(({ assignment }) => assignment)).toHaveLength(13);
    expect(tasks[2]).toMatchObject({ supportDepartments: '县委依法治县办、县委组织部' });
    expect(tasks[1]).toMatchObject({ assignment: '责任单位：县委依法治县办牵头，县政府各部门按职责分工负责' });
  });

  test('have a tail where it stood', () => {
    const withTail = [...published, '各乡镇、各部门要抓好落实。'];
    expect(read(withTail).facts.tail).toBe('各乡镇、各部门要抓好落实。');
  });

  test('are the notice’s where one stands before them, and are printed with it letter for letter', async () => {
    const both = read([...notice, ...published]);
    expect(both.facts.notice).toEqual({
      authority: { name: '青岚县人民政府办公室', agencyCode: '青岚政办发' },
      titleForm: 'bare',
      approvedBy: '县政府',
    });
    expect(both.facts.editions?.issued).toEqual({
      documentNumber: { agencyCode: '青岚政办发', year: 2026, serial: 9 },
      mainRecipients: ['各乡镇人民政府', '县政府各部门', '县直有关单位'],
      dateOfIssue: '2026-03-18',
    });
    expect(both.leftOut).toEqual(['（此件公开发布）（公开稿由程序印）']);
    const lines = letters(await printed(both.facts)).join('\n');
    for (const line of letters([...notice.slice(3, 7), ...published])) expect(lines).toContain(line);
    expect(lines).toContain('青岚县人民政府办公室关于印发青岚县2026年法治政府建设工作要点的通知');
    expect(lines).toContain('青岚政办发〔2026〕9号');
  });
});

const few = ['云岭县2026年法治政府建设工作要点', '一、甲', '（一）做子。办好子。', '二、乙', '（二）做丑。办好丑。'];

describe('what is read', () => {
  test.each<[string, readonly string[], Partial<KeyPoints['structure']>]>([
    ['numbers that begin anew', ['一、甲', '（一）子。做。', '二、乙', '（一）丑。做。'], { numbering: 'each-part' }],
    ['numbers in digits', ['一、甲', '1.子。做。', '2.丑。做。'], { ordinals: '1.', numbering: 'continuous' }],
    ['headings on their own lines', ['一、甲', '（一）子', '做子。', '（二）丑', '做丑。'], { headings: 'own-line' }],
    [
      'brackets',
      ['一、甲', '（一）子。做。（牵头单位：县司法局；完成时限：全年）'],
      { assignments: 'brackets', assignmentWords: 'labels' },
    ],
    [
      'verbs',
      ['一、甲', '（一）子。做。（县司法局牵头，各乡镇配合，6月底前完成）'],
      { assignments: 'brackets', assignmentWords: 'verbs' },
    ],
    ['points apart', ['一、甲', '（一）子', '一是做。', '二是办。'], { points: 'paragraphs' }],
    ['points in a paragraph', ['一、甲', '（一）子。一是做；二是办。'], { points: 'inline' }],
  ])('tells %s', (_what, lines, structure) => {
    expect(read(['云岭县2026年法治政府建设工作要点', ...lines]).facts.structure).toMatchObject(structure as object);
  });

  test.each<[string, readonly string[]]>([
    ['tasks of two paragraphs', ['一、甲', '（一）子', '做。', '再做。', '（二）丑', '办。']],
    ['details', ['一、甲', '（一）子', '做。', '1.细。办细。', '2.末。办末。']],
    ['numbers alone', ['一、做子。办好子。', '二、做丑。办好丑。']],
    ['a table of contents in the opening', ['为做好工作，现就2026年工作作如下安排：', '一、甲', '（一）子。做。']],
    ['brackets behind the last of several paragraphs', ['一、甲', '（一）子', '做。', '再做。（牵头单位：甲局）']],
    ['brackets before the end mark', ['一、甲', '（一）子。做（责任单位：甲局）。']],
    ['two points behind a sentence', ['一、甲', '（一）子。做好：一是做。二是办。']],
  ])('%s come out as they went in', async (_what, lines) => {
    const whole = ['青岚县2026年法治政府建设工作要点', ...lines];
    const out = letters(await printed(read(whole).facts));
    const from = out.indexOf(whole[0] ?? '');
    expect(
      out
        .slice(from)
        .filter((line) => line !== '')
        .slice(0, whole.length),
    ).toEqual(letters(whole));
  });

  test('of a part whose text was run in stands under its heading', () => {
    const { parts } = read(['一、总体要求。抓好落实。', '二、甲', '（一）子。做。']).facts;
    expect(parts?.[0]).toEqual({ heading: '总体要求', paragraphs: ['抓好落实。'] });
  });

  test('is told where the numbers have a gap, and the order stays', () => {
    const cut = read([...few.slice(0, 4), '（四）做丑。办好丑。']);
    expect(cut.says).toContain('原文第1条后面是第4条');
    expect(cut.facts.parts?.[1]?.tasks?.[0]?.heading).toBe('做丑');
  });

  test('of a web page’s own lines is left out, and said', () => {
    const cut = read(['发布日期：2026-03-20', '来源：县政府办', ...few]);
    expect(cut.leftOut).toEqual(['发布日期：2026-03-20（网页上的信息）', '来源：县政府办（网页上的信息）']);
    expect(cut.facts.title ?? cut.facts.structure?.titleForm).toBe('place-year-points');
  });

  test('of annexes is said to be left out', () => {
    expect(read([...few, '附件：任务表', '序号']).leftOut).toHaveLength(2);
  });

  test('of another year says so', () => {
    expect(read(few, pointsOf({ reportYear: 2025 })).says).toContain('标题写的是2026年，填报的是2025年');
  });

  test('goes in the place of the parts there were, and says so', () => {
    const cut = read(few, pointsOf({ parts: [{ heading: '旧' }] }));
    expect(cut.says).toContain('原来填的 1 个部分由这次粘贴的代替');
    expect(cut.facts.parts?.map(({ heading }) => heading)).toEqual(['甲', '乙']);
  });

  test('keeps a title of no known form as it is', () => {
    expect(read(['云岭县法治建设三年行动安排', ...few.slice(1)]).facts.title).toBe('云岭县法治建设三年行动安排');
  });

  test('never loses a word, whatever comes', () => {
    for (const lines of [
      ['随便一段。'],
      ['标题'],
      ['（一）子'],
      ['1.子。做。', '没有序号的一段。'],
      ['责任单位：甲。'],
    ]) {
      const { facts, leftOut } = read(lines);
      const held = JSON.stringify([facts, leftOut]);
      for (const line of lines) expect(held).toContain(line.replace(/^(?:（一）|1\.)/u, '').split('。')[0]);
    }
  });
});

test('uncut, the paragraphs stand behind the parts there are', () => {
  const facts = wholePaste.uncut(pointsOf({ parts: [{ heading: '旧' }] }), ['甲。', '乙。']) as KeyPoints;
  expect(facts.parts).toEqual([{ heading: '旧' }, { paragraphs: ['甲。', '乙。'] }]);
});
