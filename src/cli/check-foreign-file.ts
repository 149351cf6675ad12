import { checkForeign } from '../check/check-foreign.ts';
import type { ToldParts } from '../check/check-told.ts';
import { type Diagnostic, placesOf } from '../diagnostic.ts';
import { shorten } from '../domain/text/shorten.ts';
import { UsageError } from '../errors.ts';
import { bodyLength } from '../facts/texts/body-length.ts';
import { appraise } from '../kinds/appraise.ts';
import { rules } from '../kinds/check.ts';
import { kindOfPaper } from '../kinds/import/import-paper.ts';
import { kinds } from '../kinds/index.ts';
import { type LookedUp, paragraphOf } from '../manuscript/foreign-lookup.ts';
import { ForeignPaper } from '../manuscript/foreign-paper.ts';
import { paperRules } from '../paper-rules/index.ts';
import { type ForeignFile, readForeignFile } from './foreign-file.ts';
import type { PlainFile } from './plain-file.ts';
import { inFileSoon } from './read.ts';
import { type Asked, settingsOf } from './settings.ts';

/** Checks a paper of another program, by the settings beside the original where it was set anew. Throws a UsageError that names the file where it cannot be read. */
export async function checkForeignFile(
  file: string,
  bytes: Uint8Array,
  asked: Asked,
  original = file,
): Promise<PlainFile> {
  const { config = {}, waivers = [] } = settingsOf(original);
  const foreign = await inFileSoon(file, () => readForeignFile(bytes));
  const paper = new ForeignPaper(foreign.document);
  if (paper.texts.length === 0 && picturesIn(paper) > 0)
    throw new UsageError(`${file}：这份文件里只有图片，未检查，请索取 Word 版`);
  const appraised = asked.appraisal ? { appraised: appraise(paper) } : {};
  if (asked.appraisal === 'alone') return { file, texts: [], diagnostics: [], ...appraised };
  const told = toldIn(paper);
  const { today, only, profile } = asked;
  const options = {
    config,
    waivers,
    ...(today ? { today } : {}),
    ...(only ? { only } : {}),
    ...(profile ? { profile } : {}),
    ...(told ? { told } : {}),
  };
  const diagnostics = checkForeign(paper, [...rules, ...paperRules], options);
  const notes = notesOf(paper, foreign, told);
  const summary = summaryOf(paper, told);
  return { file, texts: spokenOf(paper, diagnostics), config, diagnostics, notes, summary, ...appraised };
}

/** What a summary of many papers tells of one. */
function summaryOf(
  { manuscript, outline }: ForeignPaper,
  told: ToldParts | undefined,
): NonNullable<PlainFile['summary']> {
  const signature = outline.find(({ role }) => role === 'signature')?.text.trim();
  const authority = told?.facts.authority?.name ?? signature;
  return {
    ...(authority ? { authority } : {}),
    ...(told ? { kindName: told.kind.name, untold: told.untold } : {}),
    characters: bodyLength(manuscript.printed),
  };
}

/** The words that findings speak of; of a folder of reports nothing else is kept. */
function spokenOf({ texts }: ForeignPaper, diagnostics: readonly Diagnostic[]): LookedUp[] {
  const spoken = new Set(diagnostics.flatMap(placesOf).map(({ path }) => paragraphOf(path)));
  return texts
    .filter(({ path }) => spoken.has(paragraphOf(path)))
    .map(({ path, text, line, offset }) => ({ path, text, line, offset }));
}

/** What a reader of the findings must know of the paper: what it is taken for, what was not read, what was not checked. */
function notesOf(paper: ForeignPaper, { converted }: ForeignFile, told: ToldParts | undefined): string[] {
  const { document, title, outline } = paper;
  const { untold, leftOut, revisions, comments } = document;
  const frame = [...leftOut, ...outline.filter(({ role }) => role === 'frame').map(({ text }) => text.trim())];
  const pictures = picturesIn(paper);
  return [
    ...(told ? [] : [`${title ? `“${shorten(title, 40)}”` : '这份材料'}不是法治政府建设年度报告，没有检查法定内容`]),
    ...(converted ? [`这是${converted}，由 LibreOffice 转成 .docx 以后读的`] : []),
    ...(revisions.length > 0 ? [`有 ${revisions.length} 处修订，按全部接受以后的文字检查`] : []),
    ...(comments.length > 0 ? [`有 ${comments.length} 条批注，批注里的文字没有检查`] : []),
    ...(pictures > 0 ? [`有 ${pictures} 张图片，图片里的文字没有检查`] : []),
    ...(frame.length > 0 ? [`正文以外的 ${frame.length} 行没有检查：${listed(frame)}`] : []),
    ...untold,
  ];
}

function picturesIn({ document }: ForeignPaper): number {
  return document.blocks.flatMap((block) =>
    block.type === 'paragraph' ? block.runs.flatMap(({ picture }) => picture ?? []) : [],
  ).length;
}

/** What the paper tells, where it is of a kind whose parts are asked for by law. */
function toldIn(paper: ForeignPaper): ToldParts | undefined {
  const kind = kindOfPaper(paper, kinds);
  if (!kind || kind.importing.partRules.length === 0) return undefined;
  const { read, partRules, untold } = kind.importing;
  return { kind, facts: read(paper), rules: partRules, untold: untold?.(paper) ?? [] };
}

function listed(lines: readonly string[]): string {
  const shown = lines.slice(0, 3).map((line) => `“${shorten(line, 20)}”`);
  return shown.join('、') + (lines.length > shown.length ? ' 等' : '');
}
