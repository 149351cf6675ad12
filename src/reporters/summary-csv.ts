import { stringify } from 'csv-stringify/sync';
import type { CheckedFile } from './reporter.ts';
import { summaryRows } from './summary-rows.ts';

/** The summary of many files as CSV that WPS and Excel open rightly: with a byte order mark, and no cell taken for a formula. */
export function summaryCsv(reports: readonly CheckedFile[]): string {
  return stringify(summaryRows(reports), {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}
