import { execFile } from 'node:child_process';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { UsageError } from '../errors.ts';

const run = promisify(execFile);
const names = ['soffice', 'libreoffice', 'soffice.exe'];

/** The page left empty before the colophon's is a side of paper too: without it the colophon would be printed on an odd one. */
const pdfWithEmptyPages = 'pdf:writer_pdf_Export:{"IsSkipEmptyPages":{"type":"boolean","value":"false"}}';

/** Lays a .docx out with LibreOffice and returns the PDF; throws a UsageError where it is absent or does not do it. */
export async function toPdf(docx: Uint8Array): Promise<Uint8Array> {
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
  await writeFile(source, docx);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  await run(office, [profile, '--headless', '--convert-to', pdfWithEmptyPages, '--outdir', folder, source]);
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
