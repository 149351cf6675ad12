import { expect, test } from 'vitest';
import { cellTwips, columnSpan, columnTwips } from '../../src/layout/table.ts';
import { isWideTable } from '../../src/layout/wide-table.ts';

const equal = (columns: number) => Array<number>(columns).fill(1);
const row = (count: number, text: string) => Array.from({ length: count }, () => [{ text }]);

test.each([
  ['seven columns of four characters', '四个汉字', equal(7), false],
  ['eight columns of four characters', '四个汉字', equal(8), true],
  ['eight columns of two characters', '两字', equal(8), false],
  ['a narrow column for the ordinal only', '两字', [1, 9], false],
  ['a narrow column for longer cells', '许多个汉字', [1, 15], true],
])('%s', (_name, text, widths, isWide) => {
  expect(isWideTable({ type: 'table', widths, head: [row(widths.length, text)], rows: [] })).toBe(isWide);
});

test('a long cell that takes several columns makes no table wide, one in a column of its own does', () => {
  const table = (last: ReturnType<typeof row>) =>
    isWideTable({ type: 'table', widths: equal(8), head: [row(8, '两字')], rows: [last] });
  expect([table(row(7, '两字')), table([...row(6, '两字'), ...row(1, '许多个汉字')])]).toEqual([false, false]);
  expect(table([...row(6, '两字'), ...row(1, '许多个汉字'), ...row(1, '两字')])).toBe(true);
});

test('columns in their proportion are together as wide as the text area, to the twip', () => {
  expect(columnTwips([1, 1, 1], 8845)).toEqual([2948, 2949, 2948]);
  expect(columnTwips([1, 4, 2, 2], 8845).reduce((sum, width) => sum + width)).toBe(8845);
});

test.each([
  ['a full row', 3, [1, 1, 1], [100, 200, 400]],
  ['a row of two cells', 2, [1, 2], [100, 600]],
  ['a row of one cell', 1, [3], [700]],
])('of %s the last cell takes the columns that are left', (_name, cells, spans, widths) => {
  const indexes = [...Array(cells).keys()];
  expect(indexes.map((index) => columnSpan(index, cells, 3))).toEqual(spans);
  expect(indexes.map((index) => cellTwips(index, cells, [100, 200, 400]))).toEqual(widths);
});
