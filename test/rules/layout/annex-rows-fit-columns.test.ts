import { annexRowsFitColumns } from '../../../src/rules/layout/annex-rows-fit-columns.ts';
import { testRule } from '../../check/test-rule.ts';

const columns = [{ heading: '项目' }, { heading: '件数' }];
const annex = (...rows: string[][]) => ({ annexes: [{ title: '数据表', table: { columns, rows } }] });

testRule(annexRowsFitColumns, {
  valid: [
    {},
    { annexes: [{ title: '说明', paragraphs: ['甲。'] }] },
    {
      annexes: [
        { title: '数据表', table: { columns } },
        { title: '数据表', table: { rows: [['复议'], ['甲', '乙']] } },
      ],
    },
    annex(['复议', '3'], ['应诉', '']),
  ],
  invalid: [
    {
      facts: annex(['复议', '3'], ['应诉'], []),
      at: ['/annexes/0/table/rows/1', '/annexes/0/table/rows/2'],
      says: '第2行有1格，表头有2栏',
    },
    { facts: annex(['复议', '3', '5']), at: ['/annexes/0/table/rows/0'], says: '第1行有3格，表头有2栏' },
  ],
});
