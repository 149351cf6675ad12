import { expect, test } from 'vitest';
import { ownClauses } from '../../../src/domain/text/own-clauses.ts';

test('cuts at marks, not inside names and quotations, and counts no name', () => {
  const text = '印发《甲，乙》文件， 实现“丙、丁，戊”；办结。';
  expect(ownClauses(text)).toEqual([
    { start: 0, end: 9, words: '印发《甲，乙》文件', length: 4 },
    { start: 11, end: 20, words: '实现“丙、丁，戊”', length: 9 },
    { start: 21, end: 23, words: '办结', length: 2 },
  ]);
});

test.each([
  ['一《二，三', ['一《二', '三']],
  ['一“二；三', ['一“二', '三']],
  ['《一《二》，三》', ['《一《二》', '三》']],
  ['“一“二”，三', ['“一“二”', '三']],
  ['，一，，二！', ['一', '二']],
  ['', []],
])('of %j the clauses are %j', (text, clauses) => {
  expect(ownClauses(text).map(({ words }) => words)).toEqual(clauses);
});

test('clauses with fewer characters than are asked for are left out', () => {
  expect(ownClauses('一二，一二三，《一二》三', 3).map(({ words }) => words)).toEqual(['一二三', '《一二》三']);
});
