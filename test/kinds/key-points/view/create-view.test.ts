import { describe, expect, test } from 'vitest';
import type { KeyPoints } from '../../../../src/kinds/key-points/facts.generated.ts';
import { createView } from '../../../../src/kinds/key-points/view/create-view.ts';
import { pointsOf } from '../facts-of.ts';

const view = (facts: Partial<KeyPoints> = {}, edition: 'issued' | 'public' | 'review' = 'issued') =>
  createView(pointsOf(facts), { edition });

const title = '云岭县2026年法治政府建设工作要点';

describe('the title', () => {
  test.each<[NonNullable<KeyPoints['structure']>, string]>([
    [{}, title],
    [{ titleForm: 'place-year-implementation' }, '云岭县2026年法治政府建设实施要点'],
    [{ titleForm: 'place-annual-arrangement' }, '云岭县2026年度法治政府建设工作安排'],
    [{ titleForm: 'year-place-points' }, '2026年云岭县法治政府建设工作要点'],
    [{ titleForm: 'year-place-arrangement', place: '全县' }, '2026年全县法治政府建设工作安排'],
    [{ titleForm: 'place-year-tasks' }, '云岭县2026年法治政府建设重点工作安排'],
  ])('in the form %j is %s', (structure, expected) => {
    expect(String(view({ structure }).keyPoints.title)).toBe(expected);
  });

  test('of a department begins with its whole name', () => {
    const authority = { name: '云岭县司法局', level: 'department' } as const;
    expect(String(view({ authority }).keyPoints.title)).toBe('云岭县司法局2026年法治政府建设工作要点');
  });
});

describe('the notice', () => {
  test.each<[NonNullable<KeyPoints['notice']>, string]>([
    [{}, `现将《${title}》印发给你们，请认真贯彻执行。`],
    [{ approvedBy: '县政府' }, `《${title}》已经县政府同意，现印发给你们，请认真贯彻执行。`],
    [
      { approvedBy: '县政府第101次常务会议', approvalForm: 'passed', request: '请抓好落实。' },
      `《${title}》已经县政府第101次常务会议审议通过，现印发给你们，请抓好落实。`,
    ],
    [{ text: '照办。', approvedBy: '县政府' }, '照办。'],
  ])('of %j says %s', (notice, text) => {
    expect(String(view({ notice }).notice?.text)).toBe(text);
  });

  test('names who issues it in title, mark and signature, and prints its own code and office', () => {
    const notice = { authority: { name: '云岭县人民政府办公室', agencyCode: '云政办' } };
    const editions = { issued: { documentNumber: { year: 2026, serial: 12 }, dateOfIssue: '2026-03-12' } };
    const made = view({ notice, editions });
    expect(String(made.title)).toBe(`云岭县人民政府办公室关于印发《${title}》的通知`);
    expect(made.header).toMatchObject({ authorities: ['云岭县人民政府办公室'], documentNumber: '云政办〔2026〕12号' });
    expect(made.header?.signatories).toEqual([]);
    expect(made.notice?.signature.authorities).toEqual(['云岭县人民政府办公室']);
    expect(made.colophon?.printingOffice).toBe('云岭县人民政府办公室');
    expect([made.signature, made.note]).toEqual([null, null]);
  });

  test('of another issuer whose code nobody has said takes no code of the government’s', () => {
    const editions = { issued: { documentNumber: { year: 2026, serial: 12 } } };
    const { header } = view({ notice: { authority: { name: '云岭县司法局' } }, editions });
    expect(String(header?.documentNumber)).toBe('〔2026〕12号');
  });

  test('is published with the recipients it was sent to', () => {
    const editions = { issued: { mainRecipients: ['各乡镇人民政府', '县政府各部门'] }, public: {} };
    expect(String(view({ editions }, 'public').notice?.mainRecipients)).toBe('各乡镇人民政府，县政府各部门：');
  });

  test('is not there where the key points stand alone', () => {
    const made = view({ structure: { form: 'alone' }, editions: { issued: { closing: '特此通知。' } } });
    expect(made.notice).toBeNull();
    expect(made.signature?.authorities).toEqual(['云岭县人民政府']);
    expect(made.keyPoints.closing).toBe('特此通知。');
  });
});

describe('who does a task', () => {
  const task = { heading: '甲', text: '乙。', leadDepartment: '县司法局', deadline: '全年' };
  const said = '牵头单位：县司法局；完成时限：全年';
  const taskOf = (own: object, structure: NonNullable<KeyPoints['structure']> = {}) =>
    view({ structure, parts: [{ tasks: [{ ...task, ...own }] }] }).keyPoints.parts[0]?.tasks[0];
  const points = [{ text: '丙；' }, { text: '丁。' }];

  test('stands in brackets behind the text', () => {
    expect(taskOf({})).toMatchObject({ bracket: `（${said}）`, ownLine: null });
  });

  test('stands behind the last paragraph, once', () => {
    const made = taskOf({ paragraphs: ['丙。', '丁。'] });
    expect(made?.bracket).toBeNull();
    expect(made?.paragraphs.map(({ bracket }) => bracket)).toEqual([null, `（${said}）`]);
  });

  test('stands behind the last point where points stand apart', () => {
    const made = taskOf({ points }, { points: 'paragraphs' });
    expect(made?.points.map(({ bracket }) => bracket)).toEqual([null, `（${said}）`]);
    expect(made?.bracket).toBeNull();
  });

  test('stands behind the paragraph that the points are in', () => {
    expect(taskOf({ points })?.bracket).toBe(`（${said}）`);
  });

  test('stands on a line of its own that ends as a sentence', () => {
    expect(taskOf({}, { assignments: 'own-line' })).toMatchObject({ bracket: null, ownLine: `${said}。` });
  });

  test.each(['none', 'table'] as const)('is not told in the text with %s', (assignments) => {
    expect(taskOf({}, { assignments })).toMatchObject({ bracket: null, ownLine: null });
  });
});

test('a table of who does what has a row a task under its part, without columns that nobody filled', () => {
  const parts: KeyPoints['parts'] = [
    { heading: '甲', tasks: [{ heading: '子', leadDepartment: '县司法局' }] },
    {
      heading: '乙',
      tasks: [
        { text: '办理丑，三次。', assignment: '各单位分工负责' },
        { heading: '寅', deadline: '全年' },
      ],
    },
  ];
  const [annex] = view({ structure: { assignments: 'table' }, parts }).annexes;
  expect(String(annex?.title)).toBe('云岭县2026年法治政府建设工作任务责任分工表');
  expect(annex?.table?.columns.map(({ heading }) => heading)).toEqual([
    '序号',
    '工作任务',
    '牵头单位',
    '责任单位',
    '完成时限',
  ]);
  expect(annex?.table?.rows).toEqual([
    ['一、甲'],
    ['（一）', '子', '县司法局', '', ''],
    ['二、乙'],
    ['', '办理丑', '', '各单位分工负责', ''],
    ['（二）', '寅', '', '', '全年'],
  ]);
});

describe('a review copy', () => {
  const facts: Partial<KeyPoints> = {
    previousReport: {
      problems: [
        { id: '力量偏弱', text: '力量偏弱，人手不足。' },
        { id: '数据不通', text: '数据不通。' },
      ],
      promises: [{ id: '充实力量', text: '充实力量：下沉20人。', addresses: ['力量偏弱'] }],
    },
    parts: [
      {
        heading: '甲',
        tasks: [{ heading: '子', source: '县司法局', leadDepartment: '县委编办', answers: ['充实力量'] }],
      },
    ],
  };

  test('shows how last year’s report is answered, what is not answered last', () => {
    const chain = view(facts, 'review').review?.tables.find(({ heading }) => heading === '上年报告与今年要点对照');
    expect(chain?.rows).toEqual([
      ['不足：力量偏弱', '（由对应的安排回应）', '', ''],
      ['安排：充实力量', '（一）子', '县委编办', ''],
      ['不足：数据不通', '（未回应）', '', ''],
    ]);
  });

  test('has no such table where no task says what it answers', () => {
    const { previousReport } = facts;
    const tables = view({ ...(previousReport && { previousReport }) }, 'review').review?.tables ?? [];
    expect(tables.map(({ heading }) => heading)).not.toContain('上年报告与今年要点对照');
  });

  test('says who handed a task in, which no other edition does', () => {
    const bracket = (edition: 'issued' | 'review') =>
      String(view(facts, edition).keyPoints.parts[0]?.tasks[0]?.bracket);
    expect(bracket('review')).toContain('〔供稿：县司法局〕');
    expect(bracket('issued')).toBe('（牵头单位：县委编办）');
  });
});
