import { spawn } from 'node:child_process';
import { access, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeWholeSoon } from '../disk/write-whole.ts';
import { UsageError } from '../errors.ts';

const names = ['soffice', 'libreoffice', 'soffice.exe'];

/** What LibreOffice is to make of some bytes. */
export interface Conversion {
  readonly bytes: Uint8Array;
  /** The ending that they would have as a file, and that of what is wanted. */
  readonly from: string;
  readonly to: string;
  /** What LibreOffice calls it, with what is asked of it. */
  readonly format: string;
  /** Whatever is not done by then hangs. */
  readonly seconds: number;
  /** What is said where there is no LibreOffice, and where it fails, before the reason. */
  readonly absent: string;
  readonly failed: string;
}

/** Has LibreOffice convert a file. Throws a UsageError where it is absent, fails or hangs. */
export async function convert(conversion: Conversion): Promise<Uint8Array> {
  const office = await findOffice(conversion.absent);
  const folder = await mkdtemp(join(tmpdir(), 'fazhi-'));
  try {
    return await convertIn(folder, office, conversion);
  } catch (error) {
    throw new UsageError(`${conversion.failed}（${office}）：${reasonOf(error)}`);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A profile of its own lets it run beside a LibreOffice that is open. */
async function convertIn(folder: string, office: string, { bytes, from, to, format, seconds }: Conversion) {
  const source = join(folder, `report.${from}`);
  const into = from === to ? join(folder, 'out') : folder;
  await writeWholeSoon(source, bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  await run(office, [profile, '--headless', '--convert-to', format, '--outdir', into, source], seconds);
  return await readFile(join(into, `report.${to}`));
}

/** How a program ended that did not do its work. */
interface Failure {
  readonly stderr?: string;
  readonly code?: string | number | null;
  readonly hung?: number;
}

/** Runs a program; what hangs is ended with all that it started. */
function run(program: string, args: readonly string[], seconds: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const isGroup = process.platform !== 'win32';
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: isGroup, windowsHide: true });
    let stderr = '';
    child.stderr.on('data', (piece) => {
      stderr = (stderr + piece).slice(-2000);
    });
    let hung: number | undefined;
    const timer = setTimeout(() => {
      hung = seconds;
      if (isGroup && child.pid) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    }, seconds * 1000);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve();
      else reject({ stderr, code, ...(hung ? { hung } : {}) } satisfies Failure);
    });
  });
}

function reasonOf(error: unknown): string {
  const { stderr, code, hung } = error as Failure;
  if (hung) return `等了 ${hung} 秒还没有转完，已经停掉`;
  return stderr?.trim().split('\n').at(-1) || (code === 'ENOENT' ? '没有写出文件' : `返回 ${code}`);
}

/** The program named by FAZHI_SOFFICE, or the first of its usual names on the PATH. */
async function findOffice(absent: string): Promise<string> {
  const { FAZHI_SOFFICE: own, PATH = '' } = process.env;
  const candidates = own ? [own] : PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  for (const candidate of candidates) {
    if (await exists(candidate)) return candidate;
  }
  throw new UsageError(own ? `环境变量 FAZHI_SOFFICE 写的 ${own} 不存在` : absent);
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
