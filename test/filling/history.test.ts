import { describe, expect, test } from 'vitest';
import { keep, keepChoice, read } from '../../src/filling/answers/keep-answer.ts';
import { beginText, endText, keepText } from '../../src/filling/answers/long-text.ts';
import { obey } from '../../src/filling/answers/obey.ts';
import { undo } from '../../src/filling/history.ts';
import { deleteFrom, moveBy } from '../../src/filling/lists/entry-menu.ts';
import { figuresOffer, takeFigures } from '../../src/filling/paste/figures.ts';
import { answerPaste, beginPaste, endPaste, keepComing, readPaste } from '../../src/filling/paste/material.ts';
import { beginSession, type Session } from '../../src/filling/session.ts';
import type { AnnualReport } from '../../src/kinds/annual-report/facts.generated.ts';
import { annualReport } from '../../src/kinds/annual-report/index.ts';
import type { Question } from '../../src/questionnaire/question.ts';
import { questionsAt } from '../../src/questionnaire/questions.ts';
import { factsOf } from '../facts-of.ts';

const questionAt = ({ facts }: Session, pointer: string) =>
  questionsAt(annualReport, facts, pointer).find((one) => one.pointer === pointer) as Question;

const answer = (session: Session, pointer: string, ...paragraphs: readonly string[]) => {
  const question = questionAt(session, pointer);
  return keep(session, question, read(session, question, paragraphs)).session;
};

const command = (session: Session, pointer: string, said: Parameters<typeof obey>[2]) =>
  obey(session, questionAt(session, pointer), said).session;

const pasteCut = (session: Session, pointer: string, pasted: readonly string[]) => {
  const pasting = { ...beginPaste(session, pointer), pasted };
  const read = readPaste(keepComing(session, pasting, pasted).session, pasting);
  const cut = read.asks
    ? answerPaste(read.session, pasting, read.asks, read.asks.about === 'cut' ? 'cut' : true)
    : read;
  return endPaste(cut.session, pasting);
};

const plan = { list: [{ text: '办好{复议}。' }, { text: '乙' }] };
const facts = factsOf({
  authority: { name: '云岭县司法局', level: 'department' },
  indicators: [{ name: '复议', value: 8 }],
  opening: { paragraphs: ['旧段。'] },
  plan,
});

/** What a clerk does, and what taking it back says. */
const changes: readonly [string, (session: Session) => Session, string][] = [
  [
    'an answer',
    (session) => answer(session, '/authority/name', '云岭县司法所'),
    '“发文机关 · 机关全称”的改动：“云岭县司法所”退回“云岭县司法局”',
  ],
  ['a first answer', (session) => answer(session, '/dataAsOf', '2025年12月31日'), '：“2025-12-31”退回（未填写）'],
  [
    'a choice',
    (session) => keepChoice(session, questionAt(session, '/authority/level'), 'county').session,
    '机关层级”的改动：“县级”退回“政府部门”',
  ],
  ['暂缺', (session) => command(session, '/dataAsOf', 'pending'), '：〔暂缺〕退回（未填写）'],
  [
    '待核实',
    (session) => command(session, '/authority/name', 'unverified'),
    '：“云岭县司法局”〔待核实〕退回“云岭县司法局”',
  ],
  [
    'a deletion',
    (session) => deleteFrom(session, '/plan/list', 0),
    '“下一年度安排 · 各项安排”的改动：1 条“乙”退回 2 条“办好{复议}。、乙”',
  ],
  [
    'a move',
    (session) => moveBy(session, '/plan/list', 0, 'down'),
    '：2 条“乙、办好{复议}。”退回 2 条“办好{复议}。、乙”',
  ],
  [
    'a renamed figure',
    (session) => answer(session, '/indicators/0/name', '行政复议'),
    '“数据“复议” · 名称”的改动：“行政复议”退回“复议”，另有 1 处一并退回',
  ],
  [
    'a paste',
    (session) => pasteCut(session, '/plan/list', ['（一）甲。丙。', '（二）丁。戊。']),
    '：4 条“办好{复议}。、乙、甲、丁”退回 2 条“办好{复议}。、乙”',
  ],
  [
    'a pasted table among the measures',
    (session) => pasteCut(session, '/measures/sections', ['培训\t次\t4\t3', '调研\t次\t5\t6']),
    '“数据”的改动：3 条“复议、培训、调研”退回 1 条“复议”',
  ],
  [
    'a text in the making',
    (session) => {
      const question = questionAt(session, '/opening/paragraphs');
      const writing = beginText(session, question);
      const begun = keepText(session, question, writing, ['旧段。', '新']);
      return endText(begun, question, writing, ['旧段。', '新段。']).session;
    },
    '“开头 · 开头段落”的改动：“旧段。 新段。”退回“旧段。”',
  ],
  [
    'figures that were taken',
    (session) => {
      const told = answer(session, '/opening/paragraphs', '受理案件110件。');
      const offer = figuresOffer(told, '/opening/paragraphs');
      if (!offer) throw new Error('no figure');
      const { session: taken } = takeFigures(told, offer, [offer.found[0]?.indicator.name ?? '']);
      return { ...taken, past: taken.past.slice(-1) };
    },
    '“数据”的改动：2 条“复议、受理案件”退回 1 条“复议”，另有 1 处一并退回',
  ],
];

describe('taking back', () => {
  test.each(changes)('%s is one step and says what it was', (_name, change, says) => {
    const changed = change(beginSession({ kind: annualReport, facts, lastYear: undefined }));
    expect(changed.past).toHaveLength(1);
    const undone = undo(changed);
    expect(undone.says).toMatch(/^已撤销“.*\n$/);
    expect(undone.says).toContain(`${says}\n`);
  });

  test.each(
    changes.filter(([name]) => name !== 'figures that were taken'),
  )('%s leaves the facts as they were', (_name, change) => {
    const undone = undo(change(beginSession({ kind: annualReport, facts, lastYear: undefined }))).session;
    expect(JSON.stringify(undone.facts)).toBe(JSON.stringify(facts));
    expect([undone.past, undone.deleted, undone.unread]).toEqual([[], new Map(), new Map()]);
  });

  test('goes on to the beginning of the session, and says when it is there', () => {
    const once = answer(
      beginSession({ kind: annualReport, facts, lastYear: undefined }),
      '/authority/name',
      '云岭县司法所',
    );
    const twice = answer(once, '/plan/lead', '明年：');
    const [first, second] = [undo(twice), undo(undo(twice).session)];
    expect(first.session.facts).toEqual(once.facts);
    expect(second.session.facts).toEqual(facts);
    expect(undo(second.session)).toEqual({
      session: second.session,
      says: '没有可以撤销的改动：本次打开以后还没有改过什么\n',
    });
  });

  test('counts no answer that is given once more, and no text that ends as it began', () => {
    const session = beginSession({ kind: annualReport, facts, lastYear: undefined });
    expect(answer(session, '/authority/name', '云岭县司法局').past).toEqual([]);
    const question = questionAt(session, '/opening/paragraphs');
    const writing = beginText(session, question);
    const begun = keepText(session, question, writing, ['旧段。', '新']);
    expect(begun.facts.marks?.[0]?.state).toBe('没写完');
    expect(endText(begun, question, writing, ['旧段。']).session.past).toEqual([]);
  });

  test('shows long answers from where they differ', () => {
    const common = '这一段文字前面完全一样，一直写到后面才有不同，';
    const before: AnnualReport = { ...facts, plan: { lead: `${common}改之前的是这样。` } };
    const changed = answer(
      beginSession({ kind: annualReport, facts: before, lastYear: undefined }),
      '/plan/lead',
      `${common}改之后的是那样。`,
    );
    expect(undo(changed).says).toContain('“……有不同，改之后的是那样。”退回“……有不同，改之前的是这样。”');
  });

  test('keeps what a paste that was not read has left for 回收', () => {
    const session = beginSession({ kind: annualReport, facts, lastYear: undefined });
    const pasting = { ...beginPaste(session, '/indicators'), pasted: ['各单位情况如下'] };
    const pasted = endPaste(readPaste(session, pasting).session, pasting);
    const undone = undo(answer(pasted, '/plan/lead', '明年：')).session;
    expect(undone.unread.get('/indicators')).toEqual(['各单位情况如下']);
  });

  test.each([
    ['an entry that is gone', deleteLast, '/plan/list/2/text', '/plan/list'],
    [
      'an entry that was moved',
      (session: Session) => moveBy(session, '/plan/list', 0, 'down'),
      '/plan/list/0/text',
      '/plan/list',
    ],
    ['another answer', (session: Session) => answer(session, '/plan/lead', '明年：'), '/plan/list/0/text', undefined],
    ['the list itself', deleteLast, '/plan/list', undefined],
  ])('tells whoever asks about %s so', (_name, change, asking, moved) => {
    expect(undo(change(beginSession({ kind: annualReport, facts, lastYear: undefined })), asking).moved).toBe(moved);
  });
});

function deleteLast(session: Session): Session {
  return deleteFrom(session, '/plan/list', 1);
}
