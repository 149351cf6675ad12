import { join } from 'node:path';
import { type Diagnostic, standing } from '../../diagnostic.ts';
import type { Edition } from '../../domain/edition.ts';
import { UsageError } from '../../errors.ts';
import type { Facts } from '../../facts/facts.ts';
import { loadFacts } from '../../facts/load.ts';
import { defaultProfile } from '../../layout/profile.ts';
import { compose, namedEditions, type RenderOptions } from '../../render.ts';
import { reporters } from '../../report/index.ts';
import { summary } from '../../report/words.ts';
import { type Call, exitCode } from '../command.ts';
import { fileName } from '../file-name.ts';
import type { Format } from '../format-names.ts';
import { type Writing, write } from '../formats.ts';
import type { Io } from '../io.ts';
import { findFacts, inFile, readBytes } from '../read.ts';
import { readProfile } from '../read-profile.ts';
import { readTemplates } from '../read-templates.ts';
import { settingsOf } from '../settings.ts';
import { writeReport } from '../write.ts';

interface Outcome {
  readonly file: string;
  /** The path that was written; undefined when the facts were not fit to be rendered. */
  readonly written?: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly problem?: string;
}

/** What one call asks for. */
interface Order {
  readonly options: Call['options'];
  readonly wanted: RenderOptions;
  readonly format: Format;
  readonly writing: Writing;
  /** Paths written in this call. */
  readonly taken: Set<string>;
}

/** Renders every facts file; one that cannot be rendered is named at the end and does not stop the others. */
export async function run({ positionals, options }: Call, io: Io): Promise<number> {
  const files = await findFacts(positionals);
  if (options.output && files.length > 1) throw new UsageError('有几份填报文件时不能用 -o，请用 --out-dir 指定文件夹');
  if (options.output && options.edition === 'all')
    throw new UsageError('生成几个版本时不能用 -o，请用 --out-dir 指定文件夹');
  const order = await orderOf(options);
  const outcomes: Outcome[] = [];
  for (const file of files) {
    for (const outcome of await attempt(file, files.length === 1, () => renderFile(file, order))) {
      if (outcome.written) io.out(`已生成：${outcome.written}\n`);
      outcomes.push(outcome);
    }
  }
  return conclude(outcomes, io);
}

async function orderOf(options: Call['options']): Promise<Order> {
  const { edition, draft, templates, profile } = options;
  if (options.fragment && options.format !== 'html') throw new UsageError('--fragment 要和 --format html 一起用');
  const chosen = profile ? await readProfile(String(profile)) : defaultProfile;
  const wanted = {
    ...(draft ? { draft: true } : {}),
    ...(edition && edition !== 'all' ? { edition: edition as Edition } : {}),
    ...(templates ? { templates: await readTemplates(String(templates)) } : {}),
  };
  const writing = { profile: chosen, fragment: options.fragment === true };
  return { options, wanted, format: (options.format ?? 'docx') as Format, writing, taken: new Set() };
}

async function attempt(file: string, alone: boolean, work: () => Promise<Outcome[]>): Promise<Outcome[]> {
  try {
    return await work();
  } catch (error) {
    if (alone || !(error instanceof UsageError)) throw error;
    return [{ file, diagnostics: [], problem: error.message }];
  }
}

async function renderFile(file: string, order: Order): Promise<Outcome[]> {
  const bytes = await readBytes(file);
  const { value: facts, diagnostics } = inFile(file, () => loadFacts(bytes));
  if (!facts) return [{ file, diagnostics }];
  const wanted = { ...order.wanted, settings: await settingsOf(file) };
  if (order.options.edition !== 'all') return [await renderEdition(file, facts, wanted, order)];
  const outcomes: Outcome[] = [];
  for (const edition of namedEditions(facts)) {
    outcomes.push(await renderEdition(file, facts, { ...wanted, edition }, order));
  }
  return outcomes;
}

async function renderEdition(file: string, facts: Facts, wanted: RenderOptions, order: Order): Promise<Outcome> {
  const { options, format, writing, taken } = order;
  const { value, diagnostics } = await compose(facts, wanted);
  if (!value) return { file, diagnostics };
  const known = new Set([...Object.keys(facts.editions ?? {}), value.edition]);
  const name = fileName(value.title, known.size, value.edition, options.draft === true, format);
  const target = String(options.output ?? join(String(options['out-dir'] ?? '.'), name));
  if (taken.has(target)) throw new UsageError(`${target}：本次已生成过同名文件，未再生成`);
  taken.add(target);
  await writeReport(target, await write(format, value, writing), options.force === true);
  return { file, written: target, diagnostics };
}

function conclude(outcomes: readonly Outcome[], io: Io): number {
  const failed = outcomes.filter(({ written }) => !written);
  const drafts = outcomes.filter(
    ({ written, diagnostics }) => written && standing(diagnostics).some(({ severity }) => severity === 'error'),
  );
  for (const { written, diagnostics } of drafts)
    io.err(`草稿，${summary(diagnostics)}，缺项已用〔 〕标出：${written}\n`);
  if (failed.length === 0) return exitCode.fine;
  for (const { file, problem, diagnostics } of failed) {
    io.err(problem ? `未生成 ${file}：${problem}\n` : reporters.pretty([{ file, diagnostics }]));
  }
  io.err(`有 ${failed.length} 份没有生成；先看样子可以加 --draft\n`);
  return exitCode.findings;
}
