import { expect, test } from 'vitest';
import { annexView } from '../../src/view/annex.ts';

test('an annex of words has no table', () => {
  expect(annexView({ title: '说明', paragraphs: ['甲。'] })).toEqual({
    title: '说明',
    paragraphs: ['甲。'],
    table: null,
  });
});

test('an annex without words has an empty list of paragraphs', () => {
  expect(annexView({ title: '说明' }).paragraphs).toEqual([]);
});

test('columns that are all without a width are as wide as their longest cells need', () => {
  const columns = [{ heading: '序号' }, { heading: '统计项目' }];
  const { table } = annexView({ title: '表', table: { columns, rows: [['1', '行政复议案件']] } });
  const [ordinal = 0, told = 0] = table?.columns.map(({ width }) => width) ?? [];
  expect(told - ordinal).toBeCloseTo(4);
});

test('a column without a width among others that have one is one wide', () => {
  const { table } = annexView({
    title: '表',
    table: { columns: [{ heading: '项目', width: 3 }, { heading: '数量' }] },
  });
  expect(table).toEqual({
    columns: [
      { heading: '项目', width: 3 },
      { heading: '数量', width: 1 },
    ],
    rows: [],
    note: null,
  });
});

test('every row has a cell for each column, and for each cell that another row has more', () => {
  const columns = [{ heading: '项目' }, { heading: '数量' }];
  const rows = (typed: string[][], named = columns) =>
    annexView({ title: '表', table: { columns: named, rows: typed } }).table?.rows;
  expect(rows([['审核'], [], ['复议', '41件']])).toEqual([
    ['审核', ''],
    ['', ''],
    ['复议', '41件'],
  ]);
  expect(rows([['审核', '26', '件'], ['复议']], [])).toEqual([
    ['审核', '26', '件'],
    ['复议', '', ''],
  ]);
});

test('rows and note are kept', () => {
  const { table } = annexView({ title: '表', table: { rows: [['审核', '26件']], note: '注：年底数。' } });
  expect(table).toEqual({ columns: [], rows: [['审核', '26件']], note: '注：年底数。' });
});
