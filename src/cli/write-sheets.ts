import type { OfficialDocument } from '../document/node.ts';
import { compileDocx } from '../docx/compile.ts';
import { shapes } from '../docx/shapes/shapes.ts';
import { UsageError } from '../errors.ts';
import { figuresSheet } from '../reporters/figures-sheet.ts';
import type { CheckedFile, ReportContext } from '../reporters/reporter.ts';
import { reviewSheet } from '../reporters/review-sheet.ts';
import { summaryCsv } from '../reporters/summary-csv.ts';
import { claims } from './claims.ts';
import type { Call } from './command.ts';
import type { Io } from './io.ts';
import { writeReport, writeText } from './write.ts';

type Sheet = (reports: readonly CheckedFile[], context: ReportContext) => OfficialDocument;

const sheets: Readonly<Record<string, Sheet>> = { 'review-sheet': reviewSheet, 'figures-sheet': figuresSheet };

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
  for (const [option, sheet] of Object.entries(sheets)) {
    const path = options[option];
    if (typeof path !== 'string') continue;
    await writeReport(path, compileDocx(sheet(reports, context), await shapes()), force ? 'anything' : 'ours');
    io.err(`已生成：${path}\n`);
  }
  const csv = options['summary-csv'];
  if (typeof csv !== 'string') return;
  await writeText(csv, summaryCsv(reports), force);
  io.err(`已生成：${csv}\n`);
}
