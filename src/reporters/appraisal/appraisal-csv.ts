import { stringify } from 'csv-stringify/sync';
import type { Appraisal, AppraisalRow } from '../../appraisal/appraisal.ts';
import { columnsOf, remarksOf } from './columns.ts';

/** 评议表 as CSV that WPS and Excel open rightly: with a byte order mark, and no cell taken for a formula. */
export function appraisalCsv(appraisal: Appraisal): string {
  const { statutory, measured, opinion } = columnsOf(appraisal);
  const columns = [
    ...statutory,
    ...measured,
    { heading: '应报日期', cell: ({ dueOn = '' }: AppraisalRow) => dueOn },
    { heading: '收到日期', cell: ({ receivedOn = '' }: AppraisalRow) => receivedOn },
    { heading: '公开网址', cell: ({ url = '' }: AppraisalRow) => url },
    { heading: '文件', cell: ({ files }: AppraisalRow) => files.join('；') },
    { heading: '说明', cell: (row: AppraisalRow) => remarksOf(row).join('；') },
    ...opinion,
  ];
  const rows = appraisal.rows.map((row) => columns.map(({ cell }) => spelled(cell(row))));
  return stringify([columns.map(({ heading }) => heading), ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

/** 8/10 would be opened as the tenth of August. */
function spelled(cell: string): string {
  const [, done, all] = /^(\d+)\/(\d+)$/.exec(cell) ?? [];
  return done === undefined ? cell : `${all}条中${done}条`;
}
