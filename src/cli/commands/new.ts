import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../../errors.ts';
import type { Facts } from '../../facts/facts.ts';
import { createFile } from '../../facts/file/create-file.ts';
import { writeFacts } from '../../facts/file/facts-file.ts';
import { loadFacts } from '../../facts/load.ts';
import { continueFacts, startFacts } from '../../facts/start-facts.ts';
import { factsName, lastYearName } from '../beside-facts.ts';
import { type Call, exitCode } from '../command.ts';
import { fileProblem } from '../file-problem.ts';
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
  if (last) create(join(folder, lastYearName), last);
  create(path, facts);
  io.out(`已建立：${path}\n`);
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

function create(path: string, facts: Facts): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    createFile(path, writeFacts(facts));
  } catch (error) {
    const isTaken = (error as NodeJS.ErrnoException).code === 'EEXIST' && existsSync(path);
    throw new UsageError(`写不了 ${path}：${isTaken ? '同名文件已存在，未覆盖' : fileProblem(error)}`);
  }
}
