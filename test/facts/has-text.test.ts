import { expect, test } from 'vitest';
import { hasText } from '../../src/facts/has-text.ts';

test.each([
  ['甲'],
  [' 甲 '],
  [0],
  [-1.5],
  [['', '甲']],
  [{ list: [{ text: '甲' }] }],
  [{ width: 2 }],
])('%j holds something to read', (value) => {
  expect(hasText(value)).toBe(true);
});

test.each([
  [undefined],
  [null],
  [true],
  [''],
  [' \u3000'],
  [[]],
  [{}],
  [{ list: [{ text: ' ', noHeading: true }, null] }],
])('%j holds nothing to read', (value) => {
  expect(hasText(value)).toBe(false);
});
