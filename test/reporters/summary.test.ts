import { expect, test } from 'vitest';
import type { AnnualReport } from '../../src/kinds/annual-report/facts.generated.ts';
import { columns, fill } from '../../src/reporters/columns.ts';
import { summaryCsv } from '../../src/reporters/summary-csv.ts';
import { summaryTable } from '../../src/reporters/summary-table.ts';
import { mixed, reportOf, unread } from './checked-files.ts';

const reports = [mixed, { ...reportOf([], { authority: { name: '=云岭县' } }), file: 'a,b.json' }, unread];

test('a text is filled up by the columns it takes', () => {
  expect([columns('县a'), fill('县a', 5), fill('县县县', 5)]).toEqual([3, '县a  ', '县县县']);
});

test('the table tells of every file which statutory parts it has, its length, what was found', () => {
  const { leadership: _leadership, ...facts } = (mixed.facts ?? {}) as AnnualReport;
  const lines = summaryTable([{ ...mixed, facts: facts as typeof mixed.facts & object }, unread]).split('\n');
  expect(lines.map((line) => line.split(/ {2,}/))).toEqual([
    ['汇总：共 2 份'],
    ['文件', '机关', '主要举措', '不足和原因', '第一责任人', '下年安排', '字数', '须改正', '请核实', '提示', '豁免'],
    ['facts.json', '云岭县司法局', '有', '有', '缺', '有', expect.stringMatching(/^\d+$/), '1', '1', '1', '1'],
    ['坏 的.json', '未检查', '未检查', '未检查'],
    [''],
  ]);
});

test('as CSV it opens in a spreadsheet: a byte order mark, commas quoted, no formula', () => {
  const csv = summaryCsv(reports);
  expect(csv.startsWith('\ufeff文件,机关,主要举措,')).toBe(true);
  expect(csv.split('\r\n')).toHaveLength(5);
  expect(csv).toContain('\r\n"a,b.json",\'=云岭县,有,有,有,有,');
});
