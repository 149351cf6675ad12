import { checkForeign, type ForeignOptions } from '../check/check-foreign.ts';
import type { ToldParts } from '../check/check-told.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { shorten } from '../domain/text/shorten.ts';
import type { ForeignPaper } from '../manuscript/foreign-paper.ts';
import { paperRules } from '../paper-rules/index.ts';
import { rules } from './check.ts';
import { kindOfPaper } from './import/import-paper.ts';
import { kinds } from './index.ts';

/** What is found in a paper of another program, and what a reader of the findings must know of it. */
export interface CheckedPaper {
  readonly diagnostics: readonly Diagnostic[];
  readonly notes: readonly string[];
  /** What it tells, where it is of a kind whose parts are asked for by law. */
  readonly told: ToldParts | undefined;
}

/**
 * Checks a paper of another program: its words and figures, how it is set, and where it is of a kind whose parts are asked for by
 * law, whether it tells of them. `converted` is what it was before another program made a Word file of it.
 */
export function checkPaper(
  paper: ForeignPaper,
  options: Omit<ForeignOptions, 'told'> = {},
  converted?: string,
): CheckedPaper {
  const told = toldIn(paper);
  const diagnostics = checkForeign(paper, [...rules, ...paperRules], { ...options, ...(told ? { told } : {}) });
  return { diagnostics, notes: notesOf(paper, converted, told), told };
}

/** How many pictures stand in a paper, in which nothing is checked. */
export function picturesIn({ document }: ForeignPaper): number {
  return document.blocks.flatMap((block) =>
    block.type === 'paragraph' ? block.runs.flatMap(({ picture }) => picture ?? []) : [],
  ).length;
}

/** What the paper is taken for, what was not read, what was not checked. */
function notesOf(paper: ForeignPaper, converted: string | undefined, told: ToldParts | undefined): string[] {
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
