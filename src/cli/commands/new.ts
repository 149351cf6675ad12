import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileProblem } from '../../disk/file-problem.ts';
import { writeWhole } from '../../disk/write-whole.ts';
import { UsageError } from '../../errors.ts';
import type { Facts } from '../../facts/facts.ts';
import { writeFacts } from '../../facts/file/write-facts.ts';
import { fitFacts } from '../../facts/fit-facts.ts';
import { kindNamed } from '../../kinds/index.ts';
import type { Begun, Kind } from '../../kinds/kind.ts';
import { factsName, lastYearName } from '../beside-facts.ts';
import { type Call, exitCode } from '../command.ts';
import { importFiles } from '../import-files.ts';
import type { Io } from '../io.ts';
import { isFacts } from '../is-facts.ts';
import { openFacts } from '../open-facts.ts';
import { readBytes } from '../read.ts';

/** Starts the facts of a year, from nothing or from last year's; never writes over a file. */
export async function run({ positionals, options }: Call, io: Io): Promise<number> {
  const folder = positionals[0] ?? '.';
  const path = join(folder, factsName);
  const year = options.year === undefined ? undefined : yearOf(String(options.year));
  const last = options.from === undefined ? undefined : await lastFacts(String(options.from), io);
  const kind = kindNamed(options.kind === undefined ? (last?.kind ?? '') : String(options.kind));
  const { facts, isNextYear, note } = begin(kind, last, year);
  refuseMisfit(kind, facts, String(options.year));
  if (existsSync(path)) {
    throw new UsageError(`${path}：同名文件已存在，未覆盖；接着填写请用 fazhi fill ${path}`);
  }
  const takeBack = last && isNextYear ? keepLastYear(join(folder, lastYearName), last) : () => {};
  try {
    create(path, facts);
  } catch (error) {
    takeBack();
    throw error;
  }
  io.out(`已建立：${path}\n`);
  if (note) io.err(note);
  io.err(`接着填写：fazhi fill ${path}\n`);
  return exitCode.fine;
}

/** The facts to begin from; a paper of another program becomes facts first, and what a clerk must look at in them is told. */
async function lastFacts(path: string, io: Io): Promise<Facts> {
  if (isFacts(path, readBytes(path))) return (await openFacts(path)).facts;
  const { facts, text } = await importFiles([path]);
  io.err(`${path} 已导入：\n${text}`);
  return facts;
}

function begin(kind: Kind, last: Facts | undefined, year: number | undefined): Begun {
  if (!last) return { facts: kind.start(year), isNextYear: false };
  const begun = kind.continueFrom(last, year);
  if (!begun) throw new UsageError(`--from 的文件是${kindNamed(last.kind).title}，${kind.title}不能从它开始`);
  return begun;
}

function yearOf(typed: string): number {
  if (!/^\d{4}$/.test(typed)) throw new UsageError(`--year 要写四位年份，如 2025，现在写的是“${typed}”`);
  return Number(typed);
}

function refuseMisfit(kind: Kind, facts: Facts, year: string): void {
  const [first] = fitFacts(kind, JSON.parse(writeFacts(facts))).diagnostics;
  if (first) throw new UsageError(`--year ${year}：${first.message}`);
}

/**
 * Puts last year's facts beside this year's; what it returns takes them away again. They may be there already: a call that
 * was killed between the two files leaves them.
 */
function keepLastYear(path: string, last: Facts): () => void {
  if (existsSync(path) && readFileSync(path, 'utf8') === writeFacts(last)) return () => {};
  create(path, last);
  return () => rmSync(path, { force: true });
}

function create(path: string, facts: Facts): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeWhole(path, writeFacts(facts), { mustBeNew: true });
  } catch (error) {
    const isTaken = (error as NodeJS.ErrnoException).code === 'EEXIST' && existsSync(path);
    throw new UsageError(`写不了 ${path}：${isTaken ? '同名文件已存在，未覆盖；不要了就先移走' : fileProblem(error)}`);
  }
}
