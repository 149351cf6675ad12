import { execFile } from 'node:child_process';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { UsageError } from '../errors.ts';

const run = promisify(execFile);
const names = ['soffice', 'libreoffice', 'soffice.exe'];

/** Lays a .docx out with LibreOffice and returns the PDF; throws a UsageError that says what to install where it is absent. */
export async function toPdf(docx: Uint8Array): Promise<Uint8Array> {
  const office = await findOffice();
  const folder = await mkdtemp(join(tmpdir(), 'fazhi-'));
  try {
    await writeFile(join(folder, 'report.docx'), docx);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await run(office, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'report.docx')]);
    return await readFile(join(folder, 'report.pdf'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
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
