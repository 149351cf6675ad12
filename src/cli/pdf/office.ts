import { execFile } from 'node:child_process';
import { access, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { writeWholeSoon } from '../../disk/write-whole.ts';
import { shorten } from '../../domain/text/shorten.ts';
import { UsageError } from '../../errors.ts';
import { type LostText, lostText } from './lost-text.ts';
import { pdfText } from './pdf-text.ts';

const run = promisify(execFile);
const names = ['soffice', 'libreoffice', 'soffice.exe'];

/**
 * What is asked of the PDF: tagged, for readers that cannot see; PDF/A-2, for archives; and with the page left empty before the
 * colophon's, a side of paper too: without it the colophon would be printed on an odd one.
 */
const wanted = `pdf:writer_pdf_Export:${JSON.stringify({
  IsSkipEmptyPages: { type: 'boolean', value: 'false' },
  UseTaggedPDF: { type: 'boolean', value: 'true' },
  SelectPdfVersion: { type: 'long', value: '2' },
})}`;

/** A PDF, and the names of the fonts that it is set in. */
export interface Pdf {
  readonly bytes: Uint8Array;
  readonly fonts: readonly string[];
}

/**
 * Lays a .docx out with LibreOffice and returns the PDF, which shows every letter of `text`, the report as plain text. Throws a
 * UsageError where LibreOffice is absent, does not do it, or leaves something out.
 */
export async function toPdf(docx: Uint8Array, text: string): Promise<Pdf> {
  const pdf = inChinese(await laidOut(docx));
  const shown = pdfText(pdf);
  if (shown === undefined)
    throw new UsageError('读不出转好的 PDF 里的文字，没法和报告核对，没有生成；请在 WPS 里另存为 PDF');
  const lost = lostText(text, shown.text);
  if (lost) throw new UsageError(`LibreOffice 转成的 PDF ${toldOf(lost)}，没有生成；请在 WPS 里另存为 PDF`);
  return { bytes: pdf, fonts: shown.fonts };
}

function toldOf({ piece, letters }: LostText): string {
  return `漏了“${shorten(letters, 20)}”（在“${shorten(piece, 40)}”里）`;
}

/** A PDF says that it is in the language of the Latin text, which a .docx gives as English so that no number is broken. */
function inChinese(pdf: Uint8Array): Uint8Array {
  const source = Buffer.from(pdf);
  const at = source.lastIndexOf('/Lang(en-US)');
  if (at >= 0) source.write('/Lang(zh-CN)', at, 'latin1');
  return source;
}

async function laidOut(docx: Uint8Array): Promise<Uint8Array> {
  const office = await findOffice();
  const folder = await mkdtemp(join(tmpdir(), 'fazhi-'));
  try {
    return await convert(office, docx, folder);
  } catch (error) {
    throw new UsageError(`LibreOffice 没有转成 PDF（${office}）：${reasonOf(error)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A profile of its own lets it run beside a LibreOffice that is open. */
async function convert(office: string, docx: Uint8Array, folder: string): Promise<Uint8Array> {
  const source = join(folder, 'report.docx');
  await writeWholeSoon(source, docx);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  await run(office, [profile, '--headless', '--convert-to', wanted, '--outdir', folder, source]);
  return await readFile(join(folder, 'report.pdf'));
}

function reasonOf(error: unknown): string {
  const { stderr, code } = error as { stderr?: string; code?: string | number };
  return stderr?.trim().split('\n').at(-1) || (code === 'ENOENT' ? '没有写出文件' : `返回 ${code}`);
}

/** The program named by FAZHI_SOFFICE, or the first of its usual names on the PATH. */
async function findOffice(): Promise<string> {
  const { FAZHI_SOFFICE: own, PATH = '' } = process.env;
  const candidates = own ? [own] : PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  for (const candidate of candidates) {
    if (await exists(candidate)) return candidate;
  }
  throw new UsageError(
    own
      ? `环境变量 FAZHI_SOFFICE 写的 ${own} 不存在`
      : '转 PDF 要用 LibreOffice：请安装 LibreOffice（7.4 以上），或者用环境变量 FAZHI_SOFFICE 写明 soffice 在哪里；也可以先生成 docx，在 WPS 里另存为 PDF',
  );
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
