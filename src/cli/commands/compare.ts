import { compileDocx } from '../../docx/compile.ts';
import { shapes } from '../../docx/shapes/shapes.ts';
import { UsageError } from '../../errors.ts';
import type { Facts } from '../../facts/facts.ts';
import { readingOrder } from '../../facts/order/reading-order.ts';
import { kindOf } from '../../kinds/index.ts';
import { loadPaper } from '../../kinds/load.ts';
import { editedJson } from '../../reporters/edited-json.ts';
import { editedPretty } from '../../reporters/edited-pretty.ts';
import { type EditedReport, isSettled } from '../../reporters/edited-report.ts';
import { reporters } from '../../reporters/index.ts';
import { opinionsCsv, opinionsSheet } from '../../reporters/opinions-sheet.ts';
import { claims } from '../claims.ts';
import { type Call, exitCode } from '../command.ts';
import { compareFiles, comparingOptions, reportOf } from '../edited/edited-files.ts';
import { type TakenFiles, takeFiles } from '../edited/take-files.ts';
import { undoTaking } from '../edited/undo-taking.ts';
import type { Io } from '../io.ts';
import { inFile, readBytes } from '../read.ts';
import { writeReport, writeText } from '../write.ts';

const sheetOptions = ['opinions-sheet', 'opinions-csv'];

/** Tells what offices did to a paper in Word, and brings it home where that is asked. */
export async function run({ positionals, options }: Call, io: Io): Promise<number> {
  const [path = '', ...files] = positionals;
  if (options.undo) return undo(path, files, io);
  if (files.length === 0) throw new UsageError('还要写上改过的文件，如：fazhi compare 2025/facts.json 县司法局改.docx');
  refuseTaken(path, files, options);
  const comparing = await comparingOptions(path, options);
  const { facts, reports, isBrokenOff } = options.take
    ? await takeFiles(path, files, comparing, await asking(options, io))
    : await compareOnly(path, files, comparing);
  io.out((options.format === 'json' ? editedJson : editedPretty)(reports));
  if (options.take && reports.some(({ taken }) => taken.length > 0))
    io.err(`已保存：${path}；要撤销：fazhi compare ${path} --undo\n`);
  await writeSheets(facts, reports, options, io);
  if (isBrokenOff) return exitCode.cancelled;
  return reports.every(isSettled) ? exitCode.fine : exitCode.findings;
}

async function undo(path: string, [other]: readonly string[], io: Io): Promise<number> {
  if (other !== undefined) throw new UsageError(`--undo 只写填报文件，多写了“${other}”`);
  const kept = await undoTaking(path);
  io.err(`${path} 已经回到带回以前；撤销掉的内容在 ${kept}，再运行一次就换回来\n`);
  return exitCode.fine;
}

async function compareOnly(
  path: string,
  files: readonly string[],
  comparing: Parameters<typeof compareFiles>[2],
): Promise<TakenFiles> {
  const { value: facts, diagnostics } = inFile(path, () => loadPaper(readBytes(path)));
  if (!facts)
    throw new UsageError(`${path} 的内容不符合要求，没有比对：\n${reporters.pretty([{ file: path, diagnostics }])}`);
  const edited = await compareFiles(facts, files, comparing);
  return { facts, reports: edited.map((one) => reportOf(one, facts)), isBrokenOff: false };
}

/** How the rest is asked about: in a terminal, and not where a program reads the result. */
async function asking({ format }: Call['options'], io: Io) {
  if (format === 'json' || !(process.stdin.isTTY && process.stdout.isTTY)) return undefined;
  const { askDifferences } = await import('../../interview/ask-differences.ts');
  return (file: string, taking: Parameters<typeof askDifferences>[1], save: () => void) =>
    askDifferences(file, taking, save, io.err);
}

/** Throws a UsageError where a sheet would take the place of a file that is read, or of the other sheet. */
function refuseTaken(path: string, files: readonly string[], options: Call['options']): void {
  const base = options.base === undefined ? [] : [String(options.base)];
  const claim = claims([path, ...files, ...base]);
  for (const option of sheetOptions) {
    const target = options[option];
    const problem = typeof target === 'string' && claim(target, `--${option}`);
    if (problem) throw new UsageError(problem);
  }
}

async function writeSheets(
  facts: Facts,
  reports: readonly EditedReport[],
  options: Call['options'],
  io: Io,
): Promise<void> {
  const kind = kindOf(facts);
  const opinions = { reports, order: readingOrder(kind, facts) };
  const force = options.force === true;
  const [sheet, csv] = sheetOptions.map((option) => options[option]);
  if (typeof sheet === 'string') {
    const bytes = compileDocx(opinionsSheet(opinions, [facts, kind]), await shapes());
    await writeReport(sheet, bytes, force ? 'anything' : 'ours');
    io.err(`已生成：${sheet}\n`);
  }
  if (typeof csv === 'string') {
    await writeText(csv, opinionsCsv(opinions), force);
    io.err(`已生成：${csv}\n`);
  }
}
