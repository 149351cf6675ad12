import { expect, test } from 'vitest';
import { columnTwips } from '../../src/layout/table.ts';
import { isWideTable } from '../../src/layout/wide-table.ts';

const row = (count: number, text: string) => Array.from({ length: count }, () => [{ text }]);

test.each([
  ['seven columns of four characters', 7, '四个汉字', [], false],
  ['eight columns of four characters', 8, '四个汉字', [], true],
  ['eight columns of two characters', 8, '两字', [], false],
  ['a narrow column for the ordinal only', 2, '两字', [1, 9], false],
  ['a narrow column for longer cells', 2, '许多个汉字', [1, 15], true],
])('%s', (_name, count, text, widths, isWide) => {
  expect(isWideTable({ type: 'table', widths, head: [row(count, text)], rows: [] })).toBe(isWide);
});

test('columns in their proportion are together as wide as the text area, to the twip', () => {
  expect(columnTwips([1, 1, 1], 8845)).toEqual([2948, 2949, 2948]);
  expect(columnTwips([1, 4, 2, 2], 8845).reduce((sum, width) => sum + width)).toBe(8845);
});
