import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DiskError } from '../disk/disk-error.ts';
import { fileProblem } from '../disk/file-problem.ts';
import { writeWholeSoon } from '../disk/write-whole.ts';
import { UsageError } from '../errors.ts';

/** When a file of that name may be replaced, other than by the very same content. */
export type Replacing =
  /** When it is a .docx just as this tool wrote it: an office's edits are never lost to a second run. */
  | 'ours'
  /** Never: of a text nobody can tell who wrote it. */
  | 'nothing'
  /** Never: another machine may have made it of facts that are not in its share. */
  | 'nothing-of-another-share'
  /** Always: the user said --force. */
  | 'anything';

/**
 * Writes a report whole or not at all, and makes the folders above it. Throws a UsageError where a file stands that may not
 * be replaced, or that appears meanwhile, and where the disk will not have it.
 */
export async function writeReport(path: string, bytes: Uint8Array, replacing: Replacing): Promise<void> {
  await whileWriting(path, async () => {
    mkdirSync(dirname(path), { recursive: true });
    const existing = replacing === 'anything' ? undefined : readExisting(path, replacing);
    if (existing?.equals(bytes)) return;
    if (existing && !(replacing === 'ours' && (await isOurs(existing)))) throw existsAlready(path, replacing);
    const mustBeNew = replacing !== 'anything' && existing === undefined;
    await writeWholeSoon(path, bytes, { mustBeNew }).catch((error: NodeJS.ErrnoException) => {
      throw mustBeNew && error.code === 'EEXIST' ? existsAlready(path, replacing) : error;
    });
  });
}

/** Writes a text file whole or not at all; an existing one of other content is replaced only with `force`. */
export async function writeText(path: string, text: string, force: boolean): Promise<void> {
  await writeReport(path, Buffer.from(text), force ? 'anything' : 'nothing');
}

/** Runs `work` on a file that is to be written; throws a UsageError that names it when the disk will not have it. */
export async function whileWriting<Value>(path: string, work: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`写不了 ${path}：${fileProblem(error)}`);
  }
}

const reasons: Readonly<Record<Replacing, string>> = {
  anything: '',
  ours: '，并且被修改过或者不是本工具生成的',
  nothing: '',
  'nothing-of-another-share': '，内容不同：可能是另一份填报文件的报告，也可能是上次生成的',
};

function existsAlready(path: string, replacing: Replacing): UsageError {
  return new UsageError(`${path}：同名文件已存在${reasons[replacing]}，未覆盖；如需覆盖请加 --force`);
}

function readExisting(path: string, replacing: Replacing): Buffer | undefined {
  const info = statSync(path, { throwIfNoEntry: false });
  if (!info) return undefined;
  if (info.isDirectory()) throw existsAlready(path, replacing);
  if (!info.isFile()) throw new DiskError('NOT_REGULAR');
  return readFileSync(path);
}

/** What reads a zip is loaded when there is one to read. */
async function isOurs(bytes: Uint8Array): Promise<boolean> {
  return (await import('../docx/zip/written-by-us.ts')).writtenByUs(bytes);
}
