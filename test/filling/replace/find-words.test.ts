import { describe, expect, test } from 'vitest';
import { answerAt } from '../../../src/facts/answer-at.ts';
import type { Facts } from '../../../src/facts/facts.ts';
import { undo } from '../../../src/filling/history.ts';
import { findWords } from '../../../src/filling/replace/find-words.ts';
import { replaceWords } from '../../../src/filling/replace/replace-words.ts';
import { beginSession } from '../../../src/filling/session.ts';
import { annualReport } from '../../../src/kinds/annual-report/index.ts';

const factsOf = (lead: string, others: object = {}) =>
  ({ kind: 'annual-report', measures: { lead }, ...others }) as unknown as Facts;

describe('words that are looked for', () => {
  test.each<[string, string, string | undefined]>([
    ['我局抓落实。', '我局', undefined],
    ['印发《我局工作规则》。', '我局', '书名'],
    ['受理{我局受理}。', '我局', '数据'],
    ['培训1264人次。', '126', '数字'],
    ['培训1264人次。', '1264人次', '数字'],
    ['推行“我局一码通”。', '我局', '引文'],
    ['云政发〔2025〕3号文。', '〔2025〕3号', '数字'],
  ])('in %s %s lies in %s', (text, words, within) => {
    expect(findWords(annualReport, factsOf(text), words)).toMatchObject([{ path: '/measures/lead', within }]);
  });

  test('are found in headings and tables too, none twice, and nothing for no words', () => {
    const table = { columns: [{ heading: '我局' }], rows: [['我局我局']] };
    const facts = factsOf('无。', {
      plan: { list: [{ text: '我局' }] },
      annexes: [{ title: '表', table }],
    });
    expect(findWords(annualReport, facts, '我局').map(({ path, start }) => [path, start])).toEqual([
      ['/plan/list/0/text', 0],
      ['/annexes/0/table/columns/0/heading', 0],
      ['/annexes/0/table/rows/0/0', 0],
      ['/annexes/0/table/rows/0/0', 2],
    ]);
    expect(findWords(annualReport, facts, '')).toEqual([]);
  });

  test('are replaced at the places that were chosen, all by one change', () => {
    const session = beginSession({
      kind: annualReport,
      facts: factsOf('我局、我局和《我局规则》。', { plan: { lead: '我局。' } }),
      lastYear: undefined,
    });
    const found = findWords(annualReport, session.facts, '我局').filter(({ within }) => within === undefined);
    const next = replaceWords(session, found, '我局', '县司法局');
    expect(answerAt(next.facts, '/measures/lead')).toBe('县司法局、县司法局和《我局规则》。');
    expect(answerAt(next.facts, '/plan/lead')).toBe('县司法局。');
    expect(next.past).toHaveLength(1);
    expect(undo(next).session.facts).toEqual(session.facts);
  });

  test('that stand there no more are left', () => {
    const session = beginSession({ kind: annualReport, facts: factsOf('新的话。'), lastYear: undefined });
    const gone = { path: '/measures/lead', start: 0, end: 2, within: undefined };
    expect(replaceWords(session, [gone], '我局', '局').facts).toEqual(session.facts);
  });
});
