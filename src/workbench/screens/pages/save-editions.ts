import type { Edition } from '../../../domain/editions/edition.ts';
import { kindOf } from '../../../kinds/index.ts';
import { zipFiles } from '../../../zip/zip-files.ts';
import type { Desk } from '../../desk/desk.ts';
import { keepPrint } from '../../desk/keep-print.ts';
import { download } from '../../files/download.ts';
import type { Writing } from '../../helper/helper.ts';

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

/** Puts the text of an edition on the clipboard, for WPS and an office's own system: with its markup, and plain. */
export async function copyText(desk: Desk, edition: Edition): Promise<void> {
  const [html, text] = await Promise.all([written(desk, edition, 'fragment'), written(desk, edition, 'txt')]);
  if (!html || !text) return;
  const blob = (bytes: Uint8Array<ArrayBuffer>, type: string) => new Blob([bytes], { type });
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/html': blob(html.bytes, 'text/html'), 'text/plain': blob(text.bytes, 'text/plain') }),
  ]);
  desk.says.value = '正文已复制，可以粘贴到 WPS 或者公文系统';
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
  const ending = format === 'fragment' ? 'html' : format;
  const note = whole ? called : `${called}，草稿`;
  return { name: `${made.title}（${note}）.${ending}`, title: made.title, bytes: made.bytes };
}
