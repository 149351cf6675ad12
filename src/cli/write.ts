import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { UsageError } from '../errors.ts';
import { fileProblem } from './file-problem.ts';

/**
 * Writes a report whole or not at all. An existing file is replaced only when it is as this tool wrote it, or with `force`:
 * an office's edits are never lost to a second run. Only a .docx can tell; of another format only the very same content
 * may stand there. Throws a UsageError otherwise. Only what waits for the disk is left to other threads, so that many files
 * can be on their way.
 */
export async function writeReport(path: string, bytes: Uint8Array, force: boolean): Promise<void> {
  await whileWriting(path, async () => {
    mkdirSync(dirname(path), { recursive: true });
    if (!force) await refuseForeign(path, bytes);
    await writeFileAtomic(path, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  });
}

/** Writes a text file whole or not at all; an existing one of other content is replaced only with `force`. */
export async function writeText(path: string, text: string, force: boolean): Promise<void> {
  await whileWriting(path, async () => {
    mkdirSync(dirname(path), { recursive: true });
    if (!force && existsSync(path) && readFileSync(path, 'utf8') !== text) throw existsAlready(path);
    await writeFileAtomic(path, text);
  });
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

function existsAlready(path: string): UsageError {
  return new UsageError(`${path}：同名文件已存在，未覆盖；如需覆盖请加 --force`);
}

async function refuseForeign(path: string, bytes: Uint8Array): Promise<void> {
  const info = statSync(path, { throwIfNoEntry: false });
  if (!info) return;
  const existing = info.isFile() ? readFileSync(path) : undefined;
  if (existing && (existing.equals(bytes) || (await isOurs(existing)))) return;
  throw new UsageError(`${path}：同名文件已存在，并且被修改过或者不是本工具生成的，未覆盖；如需覆盖请加 --force`);
}

/** What reads a zip is loaded when there is one to read. */
async function isOurs(bytes: Uint8Array): Promise<boolean> {
  return (await import('../docx/zip/written-by-us.ts')).writtenByUs(bytes);
}
