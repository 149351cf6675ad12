import { shorten } from '../domain/text/shorten.ts';
import type { ForeignPaper } from '../manuscript/foreign-paper.ts';
import type { PageSide, ReadBlock, ReadRun } from '../reader/read-document.ts';
import { isDraftMark } from './draft-mark.ts';
import { headerBlockOf } from './header-block.ts';

/** What a paper holds that would be lost or changed if it were set anew, each with its place, in Chinese; none: it may be set anew. */
export function whatIsLost(paper: ForeignPaper): string[] {
  const { document } = paper;
  const header = headerBlockOf(paper);
  const inBlocks = document.blocks.flatMap((block, index) => {
    const place = paper.placeOf(`/blocks/${index}`);
    const isSeparator = (what: string) => what === drawnLine && header !== undefined && index < header.end;
    return lostIn(block)
      .filter((what) => !isSeparator(what))
      .map((what) => (place === '' ? what : `${what}（${place}）`));
  });
  return [
    ...new Set([
      ...inBlocks,
      ...(header ? [] : headerIn(paper)),
      ...contentsIn(paper),
      ...(document.notes.length > 0 ? [`脚注、尾注${document.notes.length}条`] : []),
      ...(document.comments.length > 0 ? [`批注${document.comments.length}条`] : []),
      ...(document.revisions.length > 0 ? [`修订${document.revisions.length}处`] : []),
      ...document.sections.flatMap(({ headers, footers }) => [
        ...wordsIn('页眉', headers),
        ...wordsIn('页脚', footers),
      ]),
      ...document.untold,
    ]),
  ];
}

/** Above the title it is the red separator, which the header block has; 7.2.7. */
const drawnLine = '画的线条';

function lostIn(block: ReadBlock): string[] {
  if (block.type === 'paragraph') return block.runs.flatMap((run) => lostInRun(run) ?? []);
  return [
    ...(block.rows.length === 0 ? ['没有行的表格'] : []),
    ...(isMerged(block) ? ['有合并单元格的表格'] : []),
    ...block.rows.flatMap(({ cells }) =>
      cells.flatMap(({ blocks }) => [
        ...(blocks.some(({ type }) => type === 'table') ? ['表格里的表格'] : []),
        ...blocks.flatMap(lostIn),
      ]),
    ),
  ];
}

/** Only the last cell of a row may take several columns. */
function isMerged({ rows, columnsTwips }: Extract<ReadBlock, { type: 'table' }>): boolean {
  return rows.some(({ cells }) =>
    cells.some(
      ({ column, columnSpan, rowSpan }, at) =>
        rowSpan > 1 ||
        column !== at ||
        (columnSpan > 1 && (at < cells.length - 1 || columnSpan + at < columnsTwips.length)),
    ),
  );
}

function lostInRun({ text, picture, box, line, note, field, control, comments, format }: ReadRun): string | undefined {
  if (picture) return '图片';
  if (box) return '文本框';
  if (line) return drawnLine;
  if (note !== undefined) return '注释';
  if (field !== undefined) return /^TOC\b/.test(field) ? '目录' : `域（${shorten(field, 20)}）`;
  if (control !== undefined) return `内容控件（${control}）`;
  if (comments) return '批注';
  if (text.trim() === '') return undefined;
  if (format.hidden) return '隐藏文字';
  if (format.strike) return '加了删除线的字';
  return format.raised ? '上标、下标' : undefined;
}

/** What stands above the title and makes no header block, but the mark of a draft. */
function headerIn({ outline, document }: ForeignPaper): string[] {
  const title = outline.find(({ role }) => role === 'title')?.index ?? 0;
  const isTabled = document.blocks.slice(0, title).some(({ type }) => type === 'table');
  const lines = outline.filter(({ role, text }) => role === 'header' && !isDraftMark(text));
  return [
    ...lines.map(({ text }) => {
      const name = /文件$|号$|签发人|[密急]/u.test(text.trim()) ? '版头' : '标题上面的文字';
      return `${name}（“${shorten(text.trim(), 20)}”）`;
    }),
    ...(isTabled && lines.length > 0 ? ['标题上面的表格'] : []),
  ];
}

function contentsIn({ outline }: ForeignPaper): string[] {
  return outline.some(({ role }) => role === 'contents') ? ['目录'] : [];
}

/** The words at the head or the foot of pages, the page's number aside. */
function wordsIn(name: string, all: Readonly<Partial<Record<PageSide, readonly ReadBlock[]>>>): string[] {
  const lost = Object.values(all).flatMap((blocks) => (blocks ?? []).flatMap((block) => lostInFrame(block)));
  return lost.map((what) => `${name}里的${what}`);
}

function lostInFrame(block: ReadBlock): string[] {
  if (block.type === 'table') return block.rows.length === 0 ? [] : ['表格'];
  return block.runs.flatMap((run) => {
    if (run.box) return run.box.flatMap(lostInFrame);
    if (run.picture) return ['图片'];
    if (/^(?:PAGE|NUMPAGES)\b/.test(run.field ?? '') || /^[\s\d—–―－\-·第页共/]*$/u.test(run.text)) return [];
    return [`“${shorten(run.text.trim(), 20)}”`];
  });
}
