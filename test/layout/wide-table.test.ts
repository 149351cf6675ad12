import { expect, test } from 'vitest';
import { cellTwips, columnSpan, columnTwips } from '../../src/layout/table.ts';
import { isWideTable } from '../../src/layout/wide-table.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
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
  expect(sum(columnTwips([1, 4, 2, 2], 8845))).toBe(8845);
});

test.each([
  ['forty to one', [40, 1], [8389, 456]],
  ['a ten-thousandth', [0.0001, 1e6, 1], [456, 7933, 456]],
  ['numbers whose sum is none', [1e308, 1e308, 1e-300], [4195, 4194, 456]],
  ['nothing to speak of', [5e-324, 5e-324], [4423, 4422]],
])('whatever the proportion, a column has room for a character: %s', (_name, widths, twips) => {
  expect(columnTwips(widths, 8845)).toEqual(twips);
});

test('more columns than the page has room for share it alike', () => {
  const twips = columnTwips([...equal(59), 1e6], 8845);
  expect([Math.min(...twips), Math.max(...twips), sum(twips)]).toEqual([147, 148, 8845]);
});

test.each([[[1e308, 1e308, 1e308]], [[5e-324, 5e-324, 5e-324]]])('of columns %j, too, the cells decide', (widths) => {
  const isWide = (text: string) =>
    isWideTable({ type: 'table', widths: [...widths, 1e308], head: [row(4, text)], rows: [] });
  expect([isWide('字'), isWide('许多个汉字')]).toEqual([false, widths[0] !== 1e308]);
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
