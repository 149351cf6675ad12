import { UsageError } from '../errors.ts';
import type { CheckedFile, ReportContext } from '../reporters/reporter.ts';
import { type SheetName, sheets } from '../reporters/sheets.ts';
import { summaryCsv } from '../reporters/summary-csv.ts';
import { writeSheet } from '../write-sheet.ts';
import { claims } from './claims.ts';
import type { Call } from './command.ts';
import type { Io } from './io.ts';
import { writeReport, writeText } from './write.ts';

/** Throws a UsageError where one of the papers would take the place of another, or of a file that is checked. */
export function refuseTaken(inputs: readonly string[], options: Call['options']): void {
  const claim = claims(inputs);
  for (const option of [...Object.keys(sheets), 'summary-csv', 'appraisal']) {
    for (const path of [options[option] ?? []].flat()) {
      const problem = claim(String(path), `--${option}`);
      if (problem) throw new UsageError(problem);
    }
  }
}

/** Writes the papers that go with a check, those that were asked for. */
export async function writeSheets(
  reports: readonly CheckedFile[],
  options: Call['options'],
  context: ReportContext,
  io: Io,
): Promise<void> {
  const force = options.force === true;
  for (const option of Object.keys(sheets) as SheetName[]) {
    const path = options[option];
    if (typeof path !== 'string') continue;
    await writeReport(path, await writeSheet(option, reports, context), force ? 'anything' : 'ours');
    io.err(`已生成：${path}\n`);
  }
  const csv = options['summary-csv'];
  if (typeof csv !== 'string') return;
  await writeText(csv, summaryCsv(reports), force);
  io.err(`已生成：${csv}\n`);
}
