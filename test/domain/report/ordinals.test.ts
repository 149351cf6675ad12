import { expect, test } from 'vitest';
import { chineseNumber, type HeadingLevel, headingOrdinal, pointOrdinal } from '../../../src/domain/report/ordinals.ts';

test.each([
  [1, '一'],
  [9, '九'],
  [10, '十'],
  [11, '十一'],
  [19, '十九'],
  [20, '二十'],
  [21, '二十一'],
  [90, '九十'],
  [99, '九十九'],
  [100, '一百'],
  [101, '一百零一'],
  [110, '一百一十'],
  [999, '九百九十九'],
  [1000, '一千'],
  [1001, '一千零一'],
  [1010, '一千零一十'],
  [9999, '九千九百九十九'],
  [10_000, '10000'],
])('%i in Chinese numerals is %s', (value, numeral) => {
  expect(chineseNumber(value)).toBe(numeral);
});

test('no two of the numbers from 1 to 9999 are written alike', () => {
  const numerals = Array.from({ length: 9999 }, (_, index) => chineseNumber(index + 1));
  expect(new Set(numerals).size).toBe(9999);
  expect(numerals.join('')).toMatch(/^[零一二三四五六七八九十百千]+$/);
});

test.each<[HeadingLevel, number, string]>([
  [1, 3, '三、'],
  [2, 12, '（十二）'],
  [3, 4, '4.'],
  [4, 10, '（10）'],
])('the ordinal of a level %i heading number %i is %s', (level, value, ordinal) => {
  expect(headingOrdinal(level, value)).toBe(ordinal);
});

test.each([
  [1, '一是'],
  [10, '十是'],
])('point %i opens with %s', (value, ordinal) => {
  expect(pointOrdinal(value)).toBe(ordinal);
});
