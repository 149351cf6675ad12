import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lock } from '../../disk/lock.ts';
import { writeWhole } from '../../disk/write-whole.ts';
import { UsageError } from '../../errors.ts';
import { FactsFile } from '../../facts/file/facts-file.ts';
import { fitFacts } from '../../facts/fit-facts.ts';
import { applySetting, mergeAnswers } from '../../filling/merge-answers.ts';
import { stillMissing } from '../../filling/overview/still-missing.ts';
import { kindOf } from '../../kinds/index.ts';
import { loadPaper } from '../../kinds/load.ts';
import { reporters } from '../../reporters/index.ts';
import { lastYearName } from '../beside-facts.ts';
import { type Call, exitCode } from '../command.ts';
import type { Io } from '../io.ts';
import { type OpenedFacts, openFacts } from '../open-facts.ts';
import { inFile, readBytes, readJson } from '../read.ts';
import { refuseUnsaved } from '../refuse-unsaved.ts';
import { sectionNamed } from '../section-named.ts';
import { sessionCheck } from '../session-check.ts';
import { today } from '../today.ts';
import { whileWriting } from '../write.ts';

/** Fills facts in a terminal session, or with `--answers` and `--set` without one. */
export async function run({ positionals, options }: Call, io: Io): Promise<number> {
  const [path = '', another] = positionals;
  if (another) throw new UsageError(`一次只能填写一个文件，多写了“${another}”`);
  const section = sectionOf(path, options);
  const withoutTerminal = options.answers !== undefined || options.set !== undefined;
  if (!withoutTerminal && !(process.stdin.isTTY && process.stdout.isTTY)) {
    throw new UsageError('这里没有终端，不能一问一答；请用 --answers 文件 或者 --set /位置=内容 填写');
  }
  const release = await whileWriting(path, () => lock(path));
  try {
    const opened = await openFacts(path);
    return withoutTerminal ? await merge(path, opened, options, io) : await converse(path, opened, section, io);
  } finally {
    release();
  }
}

/** The section to begin with, of the kind that the file is of. */
function sectionOf(path: string, { section }: Call['options']): string | undefined {
  if (section === undefined) return undefined;
  const { sections } = inFile(path, () => loadPaper(readBytes(path))).kind;
  return sectionNamed(sections, String(section));
}

function checkOf(path: string) {
  return sessionCheck(path, () => today(undefined));
}

/** Puts answers in, saves them all or none, and lists what is still missing. */
async function merge(path: string, { facts, text }: OpenedFacts, options: Call['options'], io: Io): Promise<number> {
  const { answers, set = [] } = options;
  const { findings } = checkOf(path);
  const kind = kindOf(facts);
  const answered =
    answers === undefined ? facts : readJson(String(answers), (given) => mergeAnswers(kind, facts, given));
  const filled = (set as readonly string[]).reduce(
    (changed, setting) => applySetting(kind, changed, setting),
    answered,
  );
  const { value, diagnostics } = fitFacts(kind, JSON.parse(JSON.stringify(filled)));
  if (!value) {
    io.out(reporters.pretty([{ file: path, diagnostics }]));
    io.err('有填写不符合要求的内容，一处也没有存\n');
    return exitCode.findings;
  }
  refuseUnsaved(path, new FactsFile(path, text, writeWhole).save(value));
  io.out(stillMissing(value, findings(value)));
  io.err(`已保存：${path}\n`);
  return exitCode.fine;
}

async function converse(path: string, opened: OpenedFacts, section: string | undefined, io: Io): Promise<number> {
  const { fillInTerminal } = await import('../../interview/fill-in-terminal.ts');
  const beside = join(dirname(path), lastYearName);
  const lastYear = existsSync(beside) ? (await openFacts(beside)).facts : undefined;
  const finished = await fillInTerminal({
    kind: kindOf(opened.facts),
    facts: opened.facts,
    file: new FactsFile(path, opened.text, writeWhole),
    lastYear,
    section,
    ...checkOf(path),
    say: io.err,
  });
  return finished ? exitCode.fine : exitCode.cancelled;
}
