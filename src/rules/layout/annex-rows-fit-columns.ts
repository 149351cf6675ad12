import type { PartRule } from '../../check/rule.ts';

export const annexRowsFitColumns = {
  id: 'annex-rows-fit-columns',
  severity: 'warning',
  tags: ['layout'],
  title: '附件表格每行的格数与栏数相同',
  source: 'regulation',
  basis: '《党政机关公文处理工作条例》第十九、二十条（内容准确）',
  why: '少一格，后面的数就会错到别的栏里，看样子还看不出来；空着的格也要占一格。没有写栏目名称的表格不看。',
  reads: 'facts',
  wrong: {
    annexes: [{ title: '数据表', table: { columns: [{ heading: '项目' }, { heading: '件数' }], rows: [['复议']] } }],
  },
  right: {
    annexes: [
      { title: '数据表', table: { columns: [{ heading: '项目' }, { heading: '件数' }], rows: [['复议', '3']] } },
    ],
  },
  check: ({ annexes = [] }) =>
    annexes.flatMap(({ table: { columns = [], rows = [] } = {} }, annex) =>
      columns.length === 0
        ? []
        : rows.flatMap(({ length }, row) => {
            if (length === columns.length) return [];
            const message = `第${row + 1}行有${length}格，表头有${columns.length}栏`;
            return [
              {
                path: `/annexes/${annex}/table/rows/${row}`,
                message,
                hint: '缺了格或者多了格，后面的会错到别的栏里；没有内容的格也写上，写成空的',
              },
            ];
          }),
    ),
} satisfies PartRule;
