import { largest } from '../../domain/figures/extremes.ts';
import { isFrameLine } from '../frame-line.ts';
import type { ReadDocument, ReadParagraph } from '../read-document.ts';
import type { Outlined, Role, Words } from './outlined.ts';
import { sinkNested } from './sink-nested.ts';
import { wordsOf } from './words.ts';

interface Entry extends Words {
  readonly paragraph: ReadParagraph;
  readonly index: number;
  /** The words behind blanks, with a typed ordinal. */
  readonly ink: string;
  role: Role | undefined;
  annex?: number;
}

/** Tells what each paragraph of a document is, cells of tables left out: elements of an official document, headings, text. */
export function outlineDocument(document: ReadDocument): readonly Outlined[] {
  const entries = document.blocks.flatMap((block, index): Entry[] => {
    if (block.type === 'table') return [];
    const words = wordsOf(block);
    return [{ ...words, paragraph: block, index, ink: words.text.trim(), role: plainRole(block, words) }];
  });
  const front = frontOf(entries);
  nameFront(front, document.format === 'docx');
  nameRecipients(entries.slice(front.length));
  nameEnd(entries, document.format !== 'docx');
  nameNotes(entries);
  nameAttached(entries);
  nameApart(entries);
  nameAnnexes(entries);
  return sinkNested(entries.map(({ ink: _ink, role, ...entry }) => ({ ...entry, role: role ?? bodyRole(entry) })));
}

/** What a paragraph is by itself. */
function plainRole(paragraph: ReadParagraph, { text }: Words): Role | undefined {
  if (text.trim() === '') return 'empty';
  const { style = '', runs } = paragraph;
  if (/^(?:toc|目录) ?\d?/i.test(style) || runs.some(({ field }) => field && /^(?:TOC|PAGEREF)\b/.test(field)))
    return 'contents';
  const ink = text.trim();
  if (/^附件[\s\d０-９一二三四五六七八九十]*[:：]?$/u.test(ink) && ink.length <= 8) return 'annexMark';
  if (/^附件?[:：]/u.test(ink)) return 'annexNote';
  if (/^(?:抄送|主送)(?:机关)?[:：]/u.test(ink) || /\d{4}年\d{1,2}月\d{1,2}日印发$/u.test(ink)) return 'colophon';
  if (/^[（(](?:此件|联系人|附注)/u.test(ink)) return 'supplementaryNote';
  return undefined;
}

function bodyRole({ level, start, headingEnd }: Omit<Entry, 'ink' | 'role'>): Role {
  return level !== undefined && headingEnd > start ? 'heading' : 'text';
}

/** What stands before the first heading, sentence or line of recipients. */
function frontOf(entries: readonly Entry[]): readonly Entry[] {
  const end = entries.findIndex((entry, at) => {
    const { ink, level, ordinal, role } = entry;
    if (role !== undefined || isFrameLine(ink)) return false;
    if (ordinal !== undefined && level !== undefined) return true;
    return ink.length > 60 || /[。；]|如下[：:]?$/u.test(ink) || (isRecipients(entry) && (at > 0 || isAuthority(ink)));
  });
  return entries.slice(0, end < 0 ? Math.min(entries.length, 8) : end);
}

/** 县委、县政府：, 各乡镇人民政府，县政府各部门：, and no 情况报告如下：. */
function isRecipients({ ink }: Entry): boolean {
  if (ink.length > 80 || !/[：:]$/u.test(ink) || /如下|下列|以下|[。；]/u.test(ink)) return false;
  return !/[，,]/u.test(ink) || /(?:政府|委|局|办|部门|单位|机构|机关|会|院|公司|企业)[：:]$/u.test(ink);
}

/** 县委、县政府：, with which a paper may begin whose title stands elsewhere. */
function isAuthority(ink: string): boolean {
  return /(?:政府|委|委员会|党组|[部厅局]|办公室)[：:]$/u.test(ink) && ink.length <= 40;
}

const documentNumber = /〔\d{4}〕|\[\d{4}\]\d+号|签发人/u;
const documentType =
  /(?:报告|总结|汇报|要点|材料|意见|方案|通知|通报|决定|请示|函|纪要|情况|规划|计划|公报|说明|讲话)(?:[（(].{1,20}[）)])?$/u;

/** The title, and what stands above and under it. */
function nameFront(front: readonly Entry[], isPaper: boolean): void {
  for (const entry of front) if (!entry.role && isFrameLine(entry.ink)) entry.role = 'frame';
  const open = front.filter(({ role }) => role === undefined);
  const title = open.length > 0 ? titleIn(open) : [];
  for (const entry of open) {
    if (title.includes(entry)) entry.role = 'title';
    else if (entry.index > (title.at(-1)?.index ?? -1)) entry.role = 'byline';
    else entry.role = isPaper ? 'header' : 'frame';
  }
}

/** The lines of the title: those that a style names so, else those set largest, else the last that ends as titles do. */
function titleIn(open: readonly Entry[]): Entry[] {
  const styled = open.filter(({ paragraph }) => /^(?:公文标题|标题|title)$/i.test(paragraph.style ?? ''));
  if (styled.length > 0) return styled;
  const candidates = open.filter(({ ink }) => !documentNumber.test(ink) && !/文件$/u.test(ink));
  const most = largest([0, ...candidates.map(sizeOf)]);
  if (most >= 18) return candidates.filter((entry) => sizeOf(entry) === most);
  const last = candidates.findLast(({ ink }) => documentType.test(ink)) ?? candidates[0];
  if (!last) return [];
  const lines = [last];
  for (let at = candidates.indexOf(last) - 1; at >= 0; at -= 1) {
    const line = candidates[at] as Entry;
    const below = lines[0] as Entry;
    const isNear = below.index - line.index <= (below.ink.startsWith('关于') ? 3 : 1) && !documentType.test(line.ink);
    if (!isNear || lines.length > 2 || !/政府|委员会|委$|局|关于/u.test(line.ink)) break;
    lines.unshift(line);
  }
  return lines;
}

function sizeOf({ paragraph }: Entry): number {
  return largest([0, ...paragraph.runs.map(({ format, text }) => (text.trim() === '' ? 0 : (format.sizePt ?? 0)))]);
}

function nameRecipients(after: readonly Entry[]): void {
  const first = after.find(({ role }) => role === undefined || role === 'byline');
  if (first && isRecipients(first)) first.role = 'recipients';
}

const day =
  /^(?:\d{4}|[一二][〇○零一二三四五六七八九O0]{3})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/u;

/** Signature and day, the last in the main text; behind them a page's frame, also where a page was made a Word file of. */
function nameEnd(entries: readonly Entry[], isPage: boolean): void {
  const inked = entries.filter(({ role }) => role !== 'empty');
  const dated = inked.findLastIndex(({ ink }) => day.test(ink.replaceAll(/\s/g, '')));
  const last = isPage ? 0 : dated;
  if (last >= 0) for (let at = inked.length - 1; at > last && nameFrame(inked[at] as Entry); at -= 1);
  const at = inked.findLastIndex(({ ink, role }) => role === undefined && day.test(ink.replaceAll(/\s/g, '')));
  if (at < 1 || inked.slice(0, at).every(({ role }) => role !== undefined)) return;
  (inked[at] as Entry).role = 'date';
  for (let before = at - 1; before >= Math.max(1, at - 3); before -= 1) {
    const entry = inked[before] as Entry;
    if (
      entry.role !== undefined ||
      entry.ordinal !== undefined ||
      entry.ink.length > 40 ||
      /[。；：，]$/u.test(entry.ink)
    )
      break;
    entry.role = 'signature';
  }
}

function nameFrame(entry: Entry): boolean {
  if (entry.role !== undefined || !isFrameLine(entry.ink)) return false;
  entry.role = 'frame';
  return true;
}

/** 2.…… and 3.…… under 附件：1.…… are of the same note. */
function nameNotes(entries: readonly Entry[]): void {
  for (const [at, entry] of entries.entries()) {
    const isNote = entry.role === undefined && /^\d{1,2}[.．、]/u.test(entry.ink) && entry.ink.length <= 60;
    if (isNote && entries[at - 1]?.role === 'annexNote' && !entry.ink.includes('。')) entry.role = 'annexNote';
  }
}

/** The titles of pages that stand behind the paper: set as large as titles are, and on a page of their own. */
function nameApart(entries: readonly Entry[]): void {
  const body = entries.findIndex(({ role }) => role === undefined);
  for (const entry of entries.slice(body + 1)) {
    const { role, ordinal, ink, paragraph } = entry;
    if (role !== undefined || ordinal !== undefined || ink.length > 60 || /[。；]/u.test(ink)) continue;
    if (paragraph.format.pageBreakBefore && sizeOf(entry) >= 18) entry.role = 'annexTitle';
  }
}

/** The title of what a notice sends out: behind its day the first line, set as large as titles are. */
function nameAttached(entries: readonly Entry[]): void {
  const day = entries.findIndex(({ role }) => role === 'date');
  const next = entries.slice(day + 1).find(({ role }) => role !== 'empty' && role !== 'supplementaryNote');
  if (day < 0 || !next || next.role !== undefined || next.ordinal !== undefined) return;
  if (sizeOf(next) >= 18 && next.ink.length <= 60 && !/[。；]/u.test(next.ink)) next.role = 'annexTitle';
}

/** What stands behind an annex's mark is in it; the lines under the mark are its title. */
function nameAnnexes(entries: readonly Entry[]): void {
  let annex = 0;
  let title: Entry[] | undefined;
  for (const entry of entries) {
    if (entry.role === 'annexMark') {
      annex += 1;
      title = [];
    } else if (title && entry.role !== 'empty') {
      if (isOfTitle(entry, title, entries)) {
        entry.role = 'annexTitle';
        title.push(entry);
      } else title = undefined;
    }
    if (annex > 0) entry.annex = annex;
  }
}

/** The first short line, and each after it that is set as large as titles are, or makes up a title that the annex note tells. */
function isOfTitle(entry: Entry, above: readonly Entry[], entries: readonly Entry[]): boolean {
  if (entry.role !== undefined || entry.ordinal !== undefined || entry.ink.length > 60) return false;
  const [first] = above;
  if (!first) return true;
  const size = sizeOf(entry);
  if (size >= 18 && size === sizeOf(first)) return true;
  const whole = squeezed([...above, entry].map(({ ink }) => ink).join(''));
  return entries.some((note) => note.role === 'annexNote' && squeezed(note.ink).endsWith(whole));
}

function squeezed(text: string): string {
  return text.replaceAll(/\s/gu, '');
}
