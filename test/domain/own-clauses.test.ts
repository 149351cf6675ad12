import { expect, test } from 'vitest';
import { ownClauses } from '../../src/domain/own-clauses.ts';

test('cuts at marks, not inside names and quotations, and counts no name', () => {
  const text = '印发《甲，乙》文件， 实现“丙、丁，戊”；办结。';
  expect(ownClauses(text)).toEqual([
    { start: 0, end: 9, words: '印发《甲，乙》文件', length: 4 },
    { start: 11, end: 20, words: '实现“丙、丁，戊”', length: 9 },
    { start: 21, end: 23, words: '办结', length: 2 },
  ]);
});
