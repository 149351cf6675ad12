import { describe, expect, test } from 'vitest';
import type { AnnualReport } from '../../../../src/kinds/annual-report/facts.generated.ts';
import { openingParagraphs } from '../../../../src/kinds/annual-report/view/opening.ts';
import { factsOf } from '../../../facts-of.ts';

const transition = '现将2025年度法治政府建设情况报告如下：';

function opened(facts: Partial<AnnualReport>) {
  return openingParagraphs(factsOf({ reportYear: 2025, ...facts }));
}

describe('the transition', () => {
  test('is run in at the end of the last paragraph', () => {
    expect(opened({ opening: { paragraphs: ['甲。', '乙。'] } })).toEqual(['甲。', `乙。${transition}`]);
  });

  test('stands alone when there is no opening', () => {
    expect(opened({})).toEqual([transition]);
  });

  test('is the one the office wrote, if it wrote one', () => {
    expect(opened({ opening: { paragraphs: ['甲。'], transition: '报告如下。' } })).toEqual(['甲。报告如下。']);
  });

  test('is none where the office left it blank', () => {
    expect(opened({ opening: { paragraphs: ['甲。'], transition: '' } })).toEqual(['甲。']);
    expect(opened({ opening: { transition: ' ' } })).toEqual([]);
  });

  test('does not stand after a blank paragraph', () => {
    expect(opened({ opening: { paragraphs: ['甲。', ' '] } })).toEqual([`甲。${transition}`]);
  });
});

describe('the honours', () => {
  test.each<[string, NonNullable<AnnualReport['honours']>, string]>([
    ['one clause gets its full stop', { lead: '云岭县', clauses: [{ text: '获评示范县' }] }, '云岭县获评示范县。'],
    ['clauses are parted by commas', { clauses: [{ text: '获评甲' }, { text: '获评乙' }] }, '获评甲，获评乙。'],
    [
      'clauses that hold a comma are parted by semicolons',
      { clauses: [{ text: '甲，获评示范' }, { text: '获评乙' }] },
      '甲，获评示范；获评乙。',
    ],
    ['a mark of its own is kept', { clauses: [{ text: '获评甲；' }, { text: '获评乙。' }] }, '获评甲；获评乙。'],
    ['blank clauses are passed over', { clauses: [{ text: '' }, { text: '获评甲' }] }, '获评甲。'],
    [
      'the tail comes after the clauses',
      { clauses: [{ text: '获评甲，' }], tail: '居全市前列' },
      '获评甲，居全市前列。',
    ],
    ['a lead without clauses stands as written', { lead: '工作获肯定。' }, '工作获肯定。'],
  ])('%s', (_name, honours, told) => {
    expect(opened({ honours })).toEqual([told + transition]);
  });

  test('are a paragraph of their own after the opening', () => {
    expect(opened({ opening: { paragraphs: ['甲。'] }, honours: { clauses: [{ text: '获评乙' }] } })).toEqual([
      '甲。',
      `获评乙。${transition}`,
    ]);
  });

  test('without a word yield no paragraph', () => {
    expect(opened({ opening: { paragraphs: ['甲。'] }, honours: { clauses: [] } })).toEqual([`甲。${transition}`]);
  });
});
