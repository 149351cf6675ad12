import { expect, test } from 'vitest';
import { countWords } from '../../../src/domain/text/count-words.ts';

test.each([
  ['', 0],
  ['法治政府', 4],
  ['法治，政府。', 6],
  ['2025年', 2],
  ['化解率54.55%。', 5],
  ['GB/T 9704', 2],
  ['“放管服”——改革', 9],
  ['　　一、总体　情况', 6],
  ['𠮷林', 2],
])('“%s” has %d', (text, count) => {
  expect(countWords(text)).toBe(count);
});
