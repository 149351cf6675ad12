import { check } from '../../check/check.ts';
import { type Diagnostic, reaches, type Severity } from '../../diagnostic.ts';
import { UsageError } from '../../errors.ts';
import { loadFacts } from '../../facts/load.ts';
import { reporters } from '../../report/index.ts';
import type { FileReport } from '../../report/reporter.ts';
import { type Call, exitCode } from '../command.ts';
import type { Io } from '../io.ts';
import { findFacts, inFile, readBytes } from '../read.ts';

/** Holds every facts file against schema and rules and reports what was found. */
export async function run({ positionals, options }: Call, io: Io): Promise<number> {
  const files = await findFacts(positionals);
  const reports: FileReport[] = [];
  for (const file of files) reports.push(await checkFile(file, files.length === 1));
  const report = reporters[options.format === 'json' ? 'json' : 'pretty'];
  io.out(report(reports));
  const level = (options['fail-on'] ?? 'error') as Severity;
  const bad = reports.some(
    ({ problem, diagnostics }) => problem || diagnostics.some(({ severity }) => reaches(severity, level)),
  );
  return bad ? exitCode.findings : exitCode.fine;
}

/** One unreadable file among several is part of the result; alone it means that nothing could be done. */
async function checkFile(file: string, alone: boolean): Promise<FileReport> {
  try {
    return { file, diagnostics: await diagnose(file) };
  } catch (error) {
    if (alone || !(error instanceof UsageError)) throw error;
    return { file, diagnostics: [], problem: error.message };
  }
}

async function diagnose(file: string): Promise<readonly Diagnostic[]> {
  const bytes = await readBytes(file);
  const { value, diagnostics } = inFile(file, () => loadFacts(bytes));
  return value ? check(value) : diagnostics;
}
