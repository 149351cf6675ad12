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
import { appraisalPaths, lastYearOf, rosterOf, withoutMade } from '../appraisal-options.ts';
import { checkBatch } from '../batch/check-batch.ts';
import { told } from '../batch/told.ts';
import { type Call, exitCode } from '../command.ts';
import { findFacts } from '../find-facts.ts';
import { fixFile } from '../fix-file.ts';
import type { Io } from '../io.ts';
import { isFacts } from '../is-facts.ts';
import { scansApart } from '../papers/scans-apart.ts';
import { readPacked } from '../papers/unpacked.ts';
import { readProfile } from '../read-profile.ts';
import type { Asked } from '../settings.ts';
import { today } from '../today.ts';
import { version } from '../version.ts';
import { writeAppraisal } from '../write-appraisal.ts';
import { refuseTaken, writeSheets } from '../write-sheets.ts';

/** Holds every facts file against schema and rules, and every paper of another program against what fits it, and reports what was found. */
export async function run({ positionals, options }: Call, io: Io): Promise<number> {
  const sheets = [...appraisalPaths(options)];
  const found = await findFacts(positionals, sheets.length > 0 ? 'too' : 'instead');
  const papers = scansApart(withoutMade(found, positionals, options), positionals);
  refuseTaken(papers.files, options);
  if (options.fix && options.comments) throw new UsageError('--fix 和 --comments 请分两次用');
  const day = today(options.today);
  const settings = settingsFrom(options, day);
  if (settings.only) io.err(`只检查了${writeTags(settings.only)}，别的规则没有检查。\n`);
  const work = options.fix ? fixOne : options.comments ? commentOne : undefined;
  const reports = work
    ? await eachAlone(papers.files, (file) => work(file, settings, options, io))
    : await checkBatch(papers, settings, options.workers, io);
  const lastYear = reports && (await lastYearOf(options, settings, io));
  if (!reports || !lastYear) {
    io.err('已中断，没有检查完，没有生成文件\n');
    return exitCode.cancelled;
  }
  const report = reporters[(options.format ?? 'pretty') as ReportFormat];
  const context = { today: day, version: version(), rules: rulesOf(reports) };
  io.out(report(reports, context));
  await writeSheets(reports, options, context, io);
  const order = { reports, lastYear, scansOf: papers.scansOf, roster: rosterOf(options), rules: everyRule, today: day };
  if (sheets.length > 0) await writeAppraisal(sheets, order, options.force === true, io);
  return isBad(reports, (options['fail-on'] ?? 'error') as Severity) ? exitCode.findings : exitCode.fine;
}

/** What some work makes of files, one after the other. One that cannot be read is part of the result; alone it means that nothing could be done. */
async function eachAlone(
  files: readonly string[],
  work: (file: string) => Promise<CheckedFile>,
): Promise<CheckedFile[]> {
  const reports: CheckedFile[] = [];
  for (const file of files) {
    const worked = await (files.length === 1 ? work(file) : told(work(file)));
    reports.push('file' in worked ? worked : { file, kind: kindOf(undefined), diagnostics: [], ...worked });
  }
  return reports;
}

async function commentOne(file: string, settings: Asked, options: Call['options'], io: Io): Promise<CheckedFile> {
  const bytes = readPacked(file);
  if (isFacts(file, bytes)) throw new UsageError(`${file}：--comments 只在 .docx 文件里写批注`);
  const { commentFile } = await import('../comment-file.ts');
  const day = typeof options.today === 'string' ? settings.today : undefined;
  const { report, said } = await commentFile(file, bytes, settings, {
    force: options.force === true,
    ...(day ? { day } : {}),
  });
  io.err(said);
  return report;
}

/** Mends a facts file, or sets a paper of another program anew. */
async function fixOne(file: string, settings: Asked, options: Call['options'], io: Io): Promise<CheckedFile> {
  const bytes = readPacked(file);
  if (!isFacts(file, bytes)) {
    const { fixForeignFile } = await import('../fix-foreign-file.ts');
    const { report, said } = await fixForeignFile(file, bytes, settings, options.force === true);
    io.err(said);
    return report;
  }
  const { report, fixes } = await fixFile(file, settings);
  io.err(fixesText(file, fixes));
  return report;
}

/** The rules that could speak: those of the kinds that there are, and where there is a paper of another program all. */
function rulesOf(reports: readonly CheckedFile[]): readonly RuleText[] {
  return reports.some(({ paper }) => paper) ? everyRule : everyRuleFor(reports.flatMap(({ kind }) => kind ?? []));
}

function settingsFrom(
  { stage, edition, only, profile, appraisal, 'figures-sheet': figures }: Call['options'],
  day: string,
): Asked {
  return {
    today: day,
    ...(stage ? { stage: stage as Stage } : {}),
    ...(edition ? { edition: edition as Edition } : {}),
    ...(only ? { only: only as Tag[] } : {}),
    ...(profile ? { profile: readProfile(String(profile)) } : {}),
    ...(figures ? { figures: true } : {}),
    ...(appraisal ? { appraisal: 'too' } : {}),
  };
}

function isBad(reports: readonly CheckedFile[], level: Severity): boolean {
  return reports.some(
    ({ problem, diagnostics }) => problem || standing(diagnostics).some(({ severity }) => reaches(severity, level)),
  );
}
