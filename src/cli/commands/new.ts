import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileProblem } from '../../disk/file-problem.ts';
import { writeWhole } from '../../disk/write-whole.ts';
import { UsageError } from '../../errors.ts';
import type { Facts } from '../../facts/facts.ts';
import { writeFacts } from '../../facts/file/facts-file.ts';
import { loadFacts } from '../../facts/load.ts';
import { continueFacts, skipsYears, startFacts } from '../../facts/start-facts.ts';
import { factsName, lastYearName } from '../beside-facts.ts';
import { type Call, exitCode } from '../command.ts';
import type { Io } from '../io.ts';
import { openFacts } from '../open-facts.ts';

/** Starts the facts of a year, from nothing or from last year's; never writes over a file. */
export async function run({ positionals, options }: Call, io: Io): Promise<number> {
  const folder = positionals[0] ?? '.';
  const path = join(folder, factsName);
  const year = options.year === undefined ? undefined : yearOf(String(options.year));
  const last = options.from === undefined ? undefined : (await openFacts(String(options.from))).facts;
  const facts = last ? continueFacts(last, year) : startFacts(year);
  refuseMisfit(facts, String(options.year));
  if (existsSync(path)) {
    throw new UsageError(`${path}：同名文件已存在，未覆盖；接着填写请用 fazhi fill ${path}`);
  }
  const skips = last !== undefined && skipsYears(last, year);
  const takeBack = last && !skips ? keepLastYear(join(folder, lastYearName), last) : () => {};
  try {
    create(path, facts);
  } catch (error) {
    takeBack();
    throw error;
  }
  io.out(`已建立：${path}\n`);
  if (skips)
    io.err(`${last.reportYear}年不是${year}年的上一年：没有沿用数据、安排和各段文字，只沿用机关、版本和结构\n`);
  io.err(`接着填写：fazhi fill ${path}\n`);
  return exitCode.fine;
}

function yearOf(typed: string): number {
  if (!/^\d{4}$/.test(typed)) throw new UsageError(`--year 要写四位年份，如 2025，现在写的是“${typed}”`);
  return Number(typed);
}

function refuseMisfit(facts: Facts, year: string): void {
  const [first] = loadFacts(writeFacts(facts)).diagnostics;
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
