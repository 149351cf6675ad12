import { join } from 'node:path';
import { type Diagnostic, standing } from '../../diagnostic.ts';
import type { Edition } from '../../domain/edition.ts';
import { UsageError } from '../../errors.ts';
import { type Facts, loadFacts } from '../../facts/load.ts';
import { type RenderOptions, render } from '../../render.ts';
import { reporters } from '../../report/index.ts';
import { summary } from '../../report/words.ts';
import { type Call, exitCode } from '../command.ts';
import { fileName } from '../file-name.ts';
import type { Io } from '../io.ts';
import { findFacts, inFile, readBytes } from '../read.ts';
import { readTemplates } from '../read-templates.ts';
import { settingsOf } from '../settings.ts';
import { writeDocx } from '../write.ts';

interface Outcome {
  readonly file: string;
  /** The path that was written; undefined when the facts were not fit to be rendered. */
  readonly written?: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly problem?: string;
}

/** Renders every facts file; one that cannot be rendered is named at the end and does not stop the others. */
export async function run({ positionals, options }: Call, io: Io): Promise<number> {
  const files = await findFacts(positionals);
  if (options.output && files.length > 1) throw new UsageError('有几份填报文件时不能用 -o，请用 --out-dir 指定文件夹');
  const wanted = await optionsOf(options);
  const taken = new Set<string>();
  const outcomes: Outcome[] = [];
  for (const file of files) {
    const outcome = await attempt(file, files.length === 1, () => renderFile(file, options, wanted, taken));
    if (outcome.written) io.out(`已生成：${outcome.written}\n`);
    outcomes.push(outcome);
  }
  return conclude(outcomes, io);
}

async function attempt(file: string, alone: boolean, work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    if (alone || !(error instanceof UsageError)) throw error;
    return { file, diagnostics: [], problem: error.message };
  }
}

async function renderFile(
  file: string,
  options: Call['options'],
  wanted: RenderOptions,
  taken: Set<string>,
): Promise<Outcome> {
  const bytes = await readBytes(file);
  const loaded = inFile(file, () => loadFacts(bytes));
  if (!loaded.value) return { file, diagnostics: loaded.diagnostics };
  const { value, diagnostics } = await render(loaded.value, { ...wanted, settings: await settingsOf(file) });
  if (!value) return { file, diagnostics };
  const target = String(
    options.output ??
      join(
        String(options['out-dir'] ?? '.'),
        fileName(value.title, editionsOf(loaded.value), value.edition, options.draft === true),
      ),
  );
  if (taken.has(target)) throw new UsageError(`${target}：本次已生成过同名文件，未再生成`);
  taken.add(target);
  await writeDocx(target, value.docx, options.force === true);
  return { file, written: target, diagnostics };
}

async function optionsOf({ edition, draft, templates }: Call['options']): Promise<RenderOptions> {
  return {
    draft: draft === true,
    ...(edition ? { edition: edition as Edition } : {}),
    ...(templates ? { templates: await readTemplates(String(templates)) } : {}),
  };
}

function editionsOf(facts: Facts): number {
  return Object.keys(facts.editions ?? {}).length;
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
