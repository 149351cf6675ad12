import { expect, test } from 'vitest';
import { BasisNotes } from '../../src/reporters/basis-notes.ts';

test('a ground keeps the sign it got first', () => {
  const notes = new BasisNotes();
  expect(['甲', '乙', '甲'].map((basis) => notes.cite(basis))).toEqual(['①', '②', '①']);
  expect(notes.lines()).toEqual(['① 甲', '② 乙']);
});

test.each([
  [20, '⑳'],
  [21, '㉑'],
  [35, '㉟'],
  [36, '㊱'],
  [50, '㊿'],
  [51, '（51）'],
])('the sign of ground %i is %s', (number, sign) => {
  const notes = new BasisNotes();
  const signs = Array.from({ length: number }, (_, index) => notes.cite(`${index}`));
  expect(signs.at(-1)).toBe(sign);
});
