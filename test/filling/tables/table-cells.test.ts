import { expect, test } from 'vitest';
import {
  readCells,
  withCells,
  withColumn,
  withoutColumn,
  withoutRow,
  withRow,
} from '../../../src/filling/tables/table-cells.ts';

const table = { columns: [{ heading: '项目', width: 2 }, { heading: '数' }], rows: [['甲', '1']], note: '注。' };

test.each([
  [
    '甲\t1\r\n乙\t2\r\n',
    [
      ['甲', '1'],
      ['乙', '2'],
    ],
  ],
  ['甲', [['甲']]],
  ['\t1', [['', '1']]],
  ['"甲\n乙"\t"他说""好"""', [['甲乙', '他说"好"']]],
  [
    '甲\t\n\t2',
    [
      ['甲', ''],
      ['', '2'],
    ],
  ],
])('%j is read as cells', (text, cells) => {
  expect(readCells(text)).toEqual(cells);
});

test('cells are written from a place on, and the table grows as far as they reach', () => {
  expect(
    withCells(table, 0, 1, [
      ['2', '3'],
      ['4', '5'],
    ]),
  ).toEqual({
    columns: [{ heading: '项目', width: 2 }, { heading: '数' }, { heading: '' }],
    rows: [
      ['甲', '2', '3'],
      ['', '4', '5'],
    ],
    note: '注。',
  });
});

test('what is pasted onto the head goes on into the rows', () => {
  expect(
    withCells(table, -1, 0, [
      ['事项', '件'],
      ['乙', '9'],
    ]),
  ).toMatchObject({
    columns: [{ heading: '事项', width: 2 }, { heading: '件' }],
    rows: [['乙', '9']],
  });
});

test('rows and columns come and go, every row as wide as the head', () => {
  expect(withRow(table).rows).toEqual([
    ['甲', '1'],
    ['', ''],
  ]);
  expect(withColumn(table)).toMatchObject({ columns: [{}, {}, { heading: '' }], rows: [['甲', '1', '']] });
  expect(withoutRow(table, 0).rows).toEqual([]);
  expect(withoutColumn(table, 0)).toMatchObject({ columns: [{ heading: '数' }], rows: [['1']] });
});
