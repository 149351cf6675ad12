import { largest } from '../domain/figures/extremes.ts';
import { columns, fill } from './columns.ts';
import type { CheckedFile } from './reporter.ts';
import { summaryRows } from './summary-rows.ts';

/** The summary of many files as a table for a terminal. */
export function summaryTable(reports: readonly CheckedFile[]): string {
  const rows = summaryRows(reports);
  const widths = (rows[0] ?? []).map((_, column) => largest(rows.map((row) => columns(row[column] ?? ''))));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => fill(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [`汇总：共 ${reports.length} 份`, ...lines, ''].join('\n');
}
