import writeFileAtomic from 'write-file-atomic';
import { applyFixes, type Fix } from '../check/apply-fixes.ts';
import type { CheckOptions } from '../check/check.ts';
import { UsageError } from '../errors.ts';
import type { FileReport } from '../report/reporter.ts';
import { checkContent } from './check-file.ts';
import { fileProblem } from './file-problem.ts';
import { readBytes } from './read.ts';
import { settingsOf } from './settings.ts';

/** Fixes of one rule may lay open another's; more rounds than this mean two rules that contradict each other. */
const rounds = 10;

/** What fixing did to a file, and what is left in it. */
export interface FixedFile {
  readonly report: FileReport;
  readonly fixes: readonly Fix[];
}

/**
 * Puts right in a facts file what has one right answer, until nothing is left to fix, and writes it whole or not at all.
 * A byte order mark stays.
 */
export async function fixFile(file: string, options: CheckOptions): Promise<FixedFile> {
  const settings = { ...(await settingsOf(file)), ...options };
  const bytes = await readBytes(file);
  const fixed = fixReport(checkContent(file, bytes, settings), settings);
  if (fixed.fixes.length > 0) {
    const mark = bytes[0] === 0xef ? '\ufeff' : '';
    await writeFileAtomic(file, mark + fixed.report.source).catch((error: unknown) => {
      throw new UsageError(`写不了 ${file}：${fileProblem(error)}`);
    });
  }
  return fixed;
}

function fixReport(checked: FileReport, options: CheckOptions): FixedFile {
  const done: Fix[] = [];
  let report = checked;
  for (let round = 0; round < rounds; round += 1) {
    const { file, source = '', facts, diagnostics } = report;
    if (!facts) break;
    const { source: next, fixes } = applyFixes(source, facts, diagnostics);
    if (fixes.length === 0) break;
    done.push(...fixes);
    report = checkContent(file, next, options);
  }
  return { report, fixes: done };
}
