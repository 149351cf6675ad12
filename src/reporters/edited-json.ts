import type { EditedReport } from './edited-report.ts';

/** For machines: all that was found in each edited file. */
export function editedJson(reports: readonly EditedReport[]): string {
  const told = reports.map(({ found, ...report }) => ({ ...report, ...found }));
  return `${JSON.stringify(told, null, 2)}\n`;
}
