import { extname, resolve } from 'node:path';
import { UsageError } from '../errors.ts';
import type { CheckedFile } from '../reporters/reporter.ts';
import { sheets } from '../reporters/sheets.ts';
import { checkBatch } from './batch/check-batch.ts';
import type { Call } from './command.ts';
import { findFacts } from './find-facts.ts';
import type { Io } from './io.ts';
import { scansApart } from './papers/scans-apart.ts';
import type { Asked } from './settings.ts';

const endings: readonly string[] = ['.csv', '.docx', '.html'];

/** Where the 评议表 is to be written, in each form by its ending. Throws a UsageError for another, and for what goes with none. */
export function appraisalPaths({ appraisal, roster, fix, 'last-year': lastYear }: Call['options']): readonly string[] {
  const paths = (appraisal ?? []) as readonly string[];
  const other = paths.find((path) => !endings.includes(extname(path).toLowerCase()));
  if (other !== undefined) throw new UsageError(`${other}：评议表要写成 .csv、.docx 或者 .html 文件`);
  if (paths.length === 0 && (roster || lastYear))
    throw new UsageError(`${roster ? '--roster' : '--last-year'} 要和 --appraisal 一起用`);
  if (paths.length > 0 && fix) throw new UsageError('--fix 不能和 --appraisal 一起用：先评议，再改');
  return paths;
}

/** The receiver's list of units. */
export function rosterOf({ roster }: Call['options']): string | undefined {
  return typeof roster === 'string' ? roster : undefined;
}

/** What was found in folders, without what an earlier call made there and the receiver's list; what is named is taken all the same. */
export function withoutMade(found: readonly string[], operands: readonly string[], options: Call['options']): string[] {
  const { appraisal = [], roster } = options;
  const papers = Object.keys(sheets).map((name) => options[name]);
  const made = new Set([appraisal, roster, papers].flat().map((path) => resolve(String(path ?? ''))));
  return found.filter((file) => operands.includes(file) || !made.has(resolve(file)));
}

/** What last year's papers are appraised by; undefined when the user presses Ctrl-C. Of one that cannot be read it says so. */
export async function lastYearOf(
  options: Call['options'],
  asked: Asked,
  io: Io,
): Promise<readonly CheckedFile[] | undefined> {
  const folder = options['last-year'];
  if (typeof folder !== 'string') return [];
  const papers = scansApart(await findFacts([folder], 'too'), [folder]);
  const reports = await checkBatch(papers, { ...asked, appraisal: 'alone' }, options.workers, io);
  for (const { file, problem } of reports ?? [])
    if (problem) io.err(`上年的报告没有读：${problem.includes(file) ? '' : `${file}：`}${problem}\n`);
  return reports;
}
