import { shorten } from '../../domain/text/shorten.ts';
import { UsageError } from '../../errors.ts';
import { writeFacts } from '../../facts/file/write-facts.ts';
import { fitFacts } from '../../facts/fit-facts.ts';
import { importPaper } from '../../kinds/annual-report/import/import-paper.ts';
import { notTaken } from '../../kinds/annual-report/import/not-taken.ts';
import { annualReport } from '../../kinds/annual-report/index.ts';
import { ForeignPaper } from '../../manuscript/foreign-paper.ts';
import { severityWords, whereOf } from '../../reporters/words.ts';
import { type Call, exitCode } from '../command.ts';
import { readForeignFile } from '../foreign-file.ts';
import type { Io } from '../io.ts';
import { readBytes } from '../read.ts';
import { writeText } from '../write.ts';

/** Makes facts of a report of another program, and tells what of it found no place in them. */
export async function run({ positionals, options }: Call, io: Io): Promise<number> {
  const [file = '', ...others] = positionals;
  if (others.length > 0) throw new UsageError('一次只导入一份报告');
  const { document, converted } = await named(file, () => readForeignFile(readBytes(file)));
  const paper = new ForeignPaper(document);
  if (!/法治政府建设/u.test(paper.title))
    throw new UsageError(
      `${file}：${paper.title ? `“${shorten(paper.title, 40)}”` : '这份材料'}不是法治政府建设年度报告，没有导入`,
    );
  const facts = importPaper(paper);
  const [misfit] = fitFacts(annualReport, JSON.parse(writeFacts(facts))).diagnostics;
  if (misfit) throw new UsageError(`${file}：${severityWords.error}，${whereOf(misfit)}：${misfit.message}，没有导入`);
  if (typeof options.output === 'string') {
    await writeText(options.output, writeFacts(facts), options.force === true);
    io.out(`已导入：${options.output}\n`);
  } else io.out(writeFacts(facts));
  io.err(told(paper, facts, converted));
  return exitCode.fine;
}

async function named<Value>(file: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UsageError && !error.message.includes(file)) throw new UsageError(`${file}：${error.message}`);
    throw error;
  }
}

/** What a clerk must look at: what found no place, what was left out, what could not be read. */
function told(paper: ForeignPaper, facts: ReturnType<typeof importPaper>, converted: string | undefined): string {
  const { document, outline, placeOf } = paper;
  const leftRoles = new Set(['frame', 'header', 'byline', 'contents', 'supplementaryNote', 'colophon', 'annexNote']);
  const left = outline.filter(({ role }) => leftRoles.has(role));
  const lines = [
    ...(converted ? [`这是${converted}，由 LibreOffice 转成 .docx 以后读的`] : []),
    ...notTaken(paper, facts).map(({ place, words }) => `没有放进去，请核实  ${place}：${words}`),
    ...document.untold.map((sentence) => `没有读  ${sentence}`),
    ...left.map(({ index, text }) => `不属于正文，没有导入  ${placeOf(`/blocks/${index}`)}：${text.trim()}`),
    ...document.leftOut.map((line) => `不属于正文，没有导入  ${line}`),
    ...document.comments.map(({ author, text }) => `批注，没有导入  ${author}：${text}`),
  ];
  return lines.map((line) => `  ${line}\n`).join('');
}
