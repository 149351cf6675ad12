import { expect, test } from 'vitest';
import { isProtected } from '../../src/check/protected-spans.ts';

test.each([
  ['收到{行政复议申请},审结', ',', false],
  ['收到{行政复议申请},审结', '复议', true],
  ['《立法法(2023年修正)》施行,修订', '(', true],
  ['《立法法》,修订', ',', false],
  ['见https://www.example.gov.cn/a,b页', ',', true],
  ['依据云政发〔2025〕12号文', '2025', true],
  ['共1,000件', ',', false],
])('in %s the spot %s is protected: %s', (text, spot, answer) => {
  const start = text.indexOf(spot);
  expect(isProtected(text, { start, end: start + spot.length })).toBe(answer);
});

test('a spot that only borders on a protected text is free, one that reaches in is not', () => {
  const text = '甲《乙》丙';
  expect([1, 4].map((at) => isProtected(text, { start: at, end: at }))).toEqual([false, false]);
  expect([2, 3].map((at) => isProtected(text, { start: at, end: at }))).toEqual([true, true]);
  expect(isProtected(text, { start: 0, end: 2 })).toBe(true);
});
