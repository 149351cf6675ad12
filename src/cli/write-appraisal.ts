import { extname } from 'node:path';
import { type Appraisal, type AppraisedPaper, appraise } from '../appraisal/appraisal.ts';
import { readRoster } from '../appraisal/roster.ts';
import type { RuleText } from '../check/rule.ts';
import { type Diagnostic, standing } from '../diagnostic.ts';
import { compileDocx } from '../docx/compile.ts';
import { shapes } from '../docx/shapes/shapes.ts';
import { UsageError } from '../errors.ts';
import { decodeForeign } from '../reader/text/decode.ts';
import { appraisalCsv } from '../reporters/appraisal/appraisal-csv.ts';
import { appraisalPage } from '../reporters/appraisal/appraisal-page.ts';
import { appraisalSheet } from '../reporters/appraisal/appraisal-sheet.ts';
import type { CheckedFile } from '../reporters/reporter.ts';
import type { Io } from './io.ts';
import { isScan } from './papers/is-paper.ts';
import { inFile, readBytes } from './read.ts';
import { writeReport, writeText } from './write.ts';

/** What an appraisal is made of: what came this year, what came last year, the receiver's list. */
export interface AppraisalOrder {
  readonly reports: readonly CheckedFile[];
  readonly lastYear: readonly CheckedFile[];
  readonly scansOf: ReadonlyMap<string, readonly string[]>;
  readonly roster: string | undefined;
  readonly rules: readonly RuleText[];
  readonly today: string;
}

/** Writes the 评议表 in each form that was asked for, told by the ending, and tells who sent nothing. */
export async function writeAppraisal(
  paths: readonly string[],
  order: AppraisalOrder,
  force: boolean,
  io: Io,
): Promise<void> {
  const appraisal = appraise({
    papers: order.reports.map((report) => paperOf(report, order)),
    lastYear: order.lastYear.map((report) => paperOf(report, order)),
    roster: order.roster === undefined ? undefined : rosterIn(order.roster),
    today: order.today,
  });
  for (const note of appraisal.notes) io.err(`${note}\n`);
  const owing = appraisal.rows.filter(({ hasCome, arrival }) => !hasCome && arrival !== '不要求');
  if (owing.length > 0) io.err(`未收到 ${owing.length} 个：${owing.map(({ unit }) => unit).join('、')}\n`);
  for (const path of paths) {
    await writeIn(path, appraisal, order.today, force);
    io.err(`已生成：${path}\n`);
  }
}

async function writeIn(path: string, appraisal: Appraisal, today: string, force: boolean): Promise<void> {
  const ending = extname(path).toLowerCase();
  if (ending === '.csv') return writeText(path, appraisalCsv(appraisal), force);
  if (ending === '.html') return writeText(path, appraisalPage(appraisal, today), force);
  const bytes = compileDocx(appraisalSheet(appraisal, today), await shapes());
  return writeReport(path, bytes, force ? 'anything' : 'ours');
}

/** A list that Excel wrote is a zip. */
function rosterIn(file: string) {
  const bytes = readBytes(file);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    throw new UsageError(`${file}：这是 Excel 工作簿，请在 WPS 表格里另存为 CSV 再试`);
  return inFile(file, () => readRoster(decodeForeign(bytes)));
}

function paperOf(report: CheckedFile, { scansOf, rules }: AppraisalOrder): AppraisedPaper {
  const { file, problem, appraised, diagnostics } = report;
  const tagsOf = new Map(rules.map(({ id, tags }) => [id, tags]));
  const counted = standing(diagnostics).filter(({ severity }) => severity !== 'notice');
  const has = ({ ruleId }: Diagnostic, tag: RuleText['tags'][number]) => tagsOf.get(ruleId)?.includes(tag) ?? false;
  const typesetting = counted.filter((one) => has(one, 'typesetting')).length;
  return {
    file,
    scans: scansOf.get(file) ?? [],
    isScan: isScan(file),
    ...(problem === undefined ? {} : { problem: problem.replace(`${file}：`, '') }),
    ...(appraised ? { appraised } : {}),
    wording: counted.length - typesetting,
    typesetting,
    figures: counted.filter((one) => has(one, 'figures')).length,
  };
}
