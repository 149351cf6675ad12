import type { HeadingAsked } from '../../../document/section-blocks.ts';
import type { Edition } from '../../../domain/editions/edition.ts';
import { kindOf } from '../../../kinds/index.ts';
import { type SheetName, sheetTitles } from '../../../reporters/sheets.ts';
import { zipFiles } from '../../../zip/zip-files.ts';
import type { Desk } from '../../desk/desk.ts';
import { keepPrint } from '../../desk/keep-print.ts';
import { printedOf } from '../../desk/printed.ts';
import { titleOf } from '../../desk/title-of.ts';
import { download } from '../../files/download.ts';
import type { Writing } from '../../helper/helper.ts';
import { today } from '../../today.ts';

/** Saves an edition; while something must still be put right, as a draft, and says so. */
export async function saveEdition(desk: Desk, edition: Edition, format: Writing['format']): Promise<void> {
  const made = await written(desk, edition, format);
  if (made) download(made.name, made.bytes);
  desk.says.value = made ? `已存 ${made.name}` : '这一版现在不能生成：请先看检查结果';
}

/** Saves all editions as one .zip. */
export async function saveAll(desk: Desk, editions: readonly Edition[]): Promise<void> {
  const made = await Promise.all(editions.map((edition) => written(desk, edition, 'docx')));
  const files = made.filter((one) => one !== undefined);
  const [first] = files;
  if (!first) return;
  const zip = zipFiles(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])));
  download(`${first.title}（全部版本）.zip`, zip);
  const missing = editions.length - files.length;
  desk.says.value = `已存 ${files.length} 份${missing > 0 ? `，${missing} 份现在不能生成` : ''}`;
}

/** Puts the text of an edition on the clipboard, or of the section that a heading opens, for WPS and an office's own system. */
export async function copyText(desk: Desk, edition: Edition, heading?: HeadingAsked): Promise<void> {
  const paper = desk.paper.value;
  if (!paper) return;
  const { session, waivers } = paper;
  const asked = { facts: session.facts, edition, waivers, ...(heading ? { heading } : {}) };
  const whole = await desk.helper.ask('clipboard', { ...asked, draft: edition === 'review' });
  const copied = whole ?? (await desk.helper.ask('clipboard', { ...asked, draft: true }));
  if (!copied) {
    desk.says.value = '这里没有可以复制的正文';
    return;
  }
  if (!heading) keepPrint(desk, paper, { edition, document: copied.document });
  const blob = (text: string, type: string) => new Blob([text], { type });
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/html': blob(copied.html, 'text/html'), 'text/plain': blob(copied.text, 'text/plain') }),
  ]);
  desk.says.value = `${heading ? '本节' : '正文'}已复制，可以粘贴到 WPS 或者公文系统`;
}

/** Saves the print copy of the review edition, and notes how its paragraphs are numbered. */
export async function savePrintCopy(desk: Desk): Promise<void> {
  const made = await written(desk, 'review', 'print');
  const paper = desk.paper.value;
  if (!made || !paper) return;
  download(made.name, made.bytes);
  const printed = await desk.helper.ask('numbered', paper.session.facts);
  desk.paper.value = { ...paper, printed: printed.map(printedOf) };
  desk.says.value = `已存 ${made.name}；手改的稿子回来以后按 Ctrl+G，照段号录入`;
}

/** Saves one of the papers that go with the check. */
export async function savePaper(desk: Desk, name: SheetName): Promise<void> {
  const paper = desk.paper.value;
  if (!paper) return;
  const { session, waivers } = paper;
  const bytes = await desk.helper.ask('paper', { facts: session.facts, waivers, today: today(), name });
  const file = `${titleOf(session.facts)}（${sheetTitles[name]}）.docx`;
  download(file, bytes);
  desk.says.value = `已存 ${file}`;
}

async function written(desk: Desk, edition: Edition, format: Writing['format']) {
  const paper = desk.paper.value;
  if (!paper) return undefined;
  const { facts } = paper.session;
  const asked = { facts, edition, format, waivers: paper.waivers };
  const whole = await desk.helper.ask('write', { ...asked, draft: edition === 'review' });
  const made = whole ?? (await desk.helper.ask('write', { ...asked, draft: true }));
  if (!made) return undefined;
  keepPrint(desk, paper, { edition, document: made.document });
  const called = kindOf(facts).schema.titleAt(`/editions/${edition}`);
  const ending = { print: 'docx', docx: 'docx', html: 'html', txt: 'txt' }[format];
  const kind = format === 'print' ? '打印稿' : called;
  const note = whole ? kind : `${kind}，草稿`;
  return { name: `${made.title}（${note}）.${ending}`, title: made.title, bytes: made.bytes };
}
