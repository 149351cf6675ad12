import { expect, test } from 'vitest';
import type { KeyPoints } from '../../../../src/kinds/key-points/facts.generated.ts';
import { takeAssignmentTable } from '../../../../src/kinds/key-points/import/take-assignment-table.ts';

const start: KeyPoints = {
  kind: 'key-points',
  schemaVersion: 1,
  reportYear: 2026,
  authority: { name: '云岭县人民政府', level: 'county' },
  parts: [
    { heading: '甲', tasks: [{ heading: '办理子', text: '办两次。' }] },
    { heading: '乙', tasks: [{ text: '办理丑，三次。' }, { heading: '办理寅', text: '办四次。' }] },
  ],
};

function withRows(rows: string[][], headings = ['序号', '重点任务', '牵头部门', '完成时间']): KeyPoints {
  const table = { columns: headings.map((heading) => ({ heading })), rows };
  return { ...start, annexes: [{ title: '任务分解表', table }] };
}

const rows = [
  ['一、甲', '', '', ''],
  ['1', '办理子。', '县司法局', '全年'],
  ['二、乙', '', '', ''],
  ['2', '办理丑', '', '6月底前'],
  ['3', '办理寅', '县财政局', ''],
];

test('what each row says is told of its task, under the heads that the office gave its columns', () => {
  const taken = takeAssignmentTable(withRows(rows));
  expect(taken.parts?.flatMap(({ tasks }) => tasks)).toEqual([
    { heading: '办理子', text: '办两次。', leadDepartment: '县司法局', deadline: '全年' },
    { text: '办理丑，三次。', deadline: '6月底前' },
    { heading: '办理寅', text: '办四次。', leadDepartment: '县财政局' },
  ]);
  expect(taken.structure).toEqual({ assignments: 'table', assignmentTable: '任务分解表' });
  expect(taken.annexes).toBeUndefined();
});

test.each([
  ['names a task that the paper does not have', rows.with(1, ['1', '办理卯', '县司法局', '全年'])],
  ['leaves out a task', rows.slice(0, 4)],
  ['names the tasks in another order', rows.with(1, rows[4] as string[]).with(4, rows[1] as string[])],
])('a table that %s stays an annex', (_what, others) => {
  const facts = withRows(others);
  expect(takeAssignmentTable(facts)).toBe(facts);
});

test('a table that says nobody and no time stays an annex', () => {
  const facts = withRows(rows, ['序号', '重点任务', '备注', '说明']);
  expect(takeAssignmentTable(facts)).toBe(facts);
});
