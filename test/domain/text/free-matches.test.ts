import { expect, test } from 'vitest';
import { freeMatches } from '../../../src/domain/text/free-matches.ts';

test.each([
  ['甲,乙《丙,丁》戊,', /,/gu, [1, 9]],
  ['1,000,甲', /,/gu, [5]],
  ['《甲》乙《丙》', /乙/gu, [3]],
  ['《甲》', /《甲》/gu, []],
  ['甲《乙》', /甲《/gu, []],
])('in %s %s is free at %j', (text, pattern, expected) => {
  expect(freeMatches(text, pattern).map(({ index }) => index)).toEqual(expected);
});
