import type { Fix } from '../check/apply-fixes.ts';
import type { CheckOptions } from '../check/check-facts.ts';
import { lock } from '../disk/lock.ts';
import { writeWhole } from '../disk/write-whole.ts';
import { UsageError } from '../errors.ts';
import { fixFacts } from '../kinds/fix-facts.ts';
import type { CheckedFile } from '../reporters/reporter.ts';
import { checkContent } from './check-file.ts';
import { inFile, readBytes } from './read.ts';
import { type Asked, checkingOf } from './settings.ts';
import { whileWriting } from './write.ts';

/** What fixing did to a file, and what is left to say of it. */
export interface FixedFile {
  readonly report: CheckedFile;
  readonly fixes: readonly Fix[];
}

/**
 * Puts right in a facts file what has one right answer and writes it whole or not at all; a file with nothing to fix is
 * neither touched nor locked. A byte order mark stays. Throws a UsageError while the file is being filled in.
 */
export async function fixFile(file: string, asked: Asked): Promise<FixedFile> {
  const settings = checkingOf(file, asked);
  if (fixesOf(file, readBytes(file), settings).fixes.length === 0) return fixHeld(file, settings);
  const release = await whileWriting(file, () => lock(file));
  try {
    return await fixHeld(file, settings);
  } finally {
    release();
  }
}

/** Reads the file, which nobody else fills in meanwhile, and writes it fixed; another program's save is never written over. */
async function fixHeld(file: string, settings: CheckOptions): Promise<FixedFile> {
  const bytes = readBytes(file);
  const { checked, source, fixes } = fixesOf(file, bytes, settings);
  if (fixes.length === 0) return { report: checked, fixes };
  if (!readBytes(file).equals(bytes)) throw new UsageError(`${file}：文件刚被别的程序修改，未改动，请再运行一次`);
  await whileWriting(file, () => writeWhole(file, bytes[0] === 0xef ? `\ufeff${source}` : source));
  return { report: checkContent(file, source, settings), fixes };
}

function fixesOf(file: string, bytes: Uint8Array, settings: CheckOptions) {
  const checked = checkContent(file, bytes, settings);
  return { checked, ...inFile(file, () => fixFacts(checked.source ?? '', settings)) };
}
