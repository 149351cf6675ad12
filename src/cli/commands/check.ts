import type { RuleText } from '../../check/rule.ts';
import { type Tag, writeTags } from '../../check/tag.ts';
import { reaches, type Severity, standing } from '../../diagnostic.ts';
import type { Edition } from '../../domain/editions/edition.ts';
import type { Stage } from '../../domain/editions/stage.ts';
import { UsageError } from '../../errors.ts';
import { everyRule, everyRuleFor } from '../../kinds/check.ts';
import { kindOf } from '../../kinds/index.ts';
import { fixesText } from '../../reporters/fixes.ts';
import { type ReportFormat, reporters } from '../../reporters/index.ts';
import type { CheckedFile } from '../../reporters/reporter.ts';
import { factsName } from '../beside-facts.ts';
import { checkContent } from '../check-file.ts';
import { type Call, exitCode } from '../command.ts';
import { findFacts } from '../find-facts.ts';
import { fixFile } from '../fix-file.ts';
import type { Io } from '../io.ts';
import { isFacts } from '../is-facts.ts';
import { readBytes } from '../read.ts';
import { readProfile } from '../read-profile.ts';
import { type Asked, checkingOf } from '../settings.ts';
import { today } from '../today.ts';
import { version } from '../version.ts';
import { refuseTaken, writeSheets } from '../write-sheets.ts';

/** Holds every facts file against schema and rules, and every paper of another program against what fits it, and reports what was found. */
export async function run({ positionals, options }: Call, io: Io): Promise<number> {
  const files = await findFacts(positionals, true);
  refuseTaken(files, options);
  const day = today(options.today);
  const settings = settingsFrom(options, day);
  if (settings.only) io.err(`只检查了${writeTags(settings.only)}，别的规则没有检查。\n`);
  const reports: CheckedFile[] = [];
  for (const file of files) {
    reports.push(await attempt(file, files.length === 1, () => checkOne(file, settings, options.fix === true, io)));
  }
  const report = reporters[(options.format ?? 'pretty') as ReportFormat];
  const context = { today: day, version: version(), rules: rulesOf(reports) };
  io.out(report(reports, context));
  await writeSheets(reports, options, context, io);
  return isBad(reports, (options['fail-on'] ?? 'error') as Severity) ? exitCode.findings : exitCode.fine;
}

async function checkOne(file: string, settings: Asked, fix: boolean, io: Io): Promise<CheckedFile> {
  const bytes = readBytes(file);
  if (!isFacts(file, bytes)) {
    if (fix) throw new UsageError(`${file}：--fix 只改填报文件（${factsName}）`);
    return (await import('../check-foreign-file.ts')).checkForeignFile(file, bytes, settings);
  }
  if (!fix) return checkContent(file, bytes, checkingOf(file, settings));
  const { report, fixes } = await fixFile(file, settings);
  io.err(fixesText(file, fixes));
  return report;
}

/** The rules that could speak: those of the kinds that there are, and where there is a paper of another program all. */
function rulesOf(reports: readonly CheckedFile[]): readonly RuleText[] {
  return reports.some(({ paper }) => paper) ? everyRule : everyRuleFor(reports.flatMap(({ kind }) => kind ?? []));
}

function settingsFrom({ stage, edition, only, profile }: Call['options'], day: string): Asked {
  return {
    today: day,
    ...(stage ? { stage: stage as Stage } : {}),
    ...(edition ? { edition: edition as Edition } : {}),
    ...(only ? { only: only as Tag[] } : {}),
    ...(profile ? { profile: readProfile(String(profile)) } : {}),
  };
}

/** One unreadable file among several is part of the result; alone it means that nothing could be done. */
async function attempt(file: string, alone: boolean, work: () => Promise<CheckedFile>): Promise<CheckedFile> {
  try {
    return await work();
  } catch (error) {
    if (alone || !(error instanceof UsageError)) throw error;
    return { file, kind: kindOf(undefined), diagnostics: [], problem: error.message };
  }
}

function isBad(reports: readonly CheckedFile[], level: Severity): boolean {
  return reports.some(
    ({ problem, diagnostics }) => problem || standing(diagnostics).some(({ severity }) => reaches(severity, level)),
  );
}
