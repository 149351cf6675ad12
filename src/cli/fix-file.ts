import writeFileAtomic from 'write-file-atomic';
import type { Fix } from '../check/apply-fixes.ts';
import type { CheckOptions } from '../check/check.ts';
import { fixFacts } from '../check/fix-facts.ts';
import { lock } from '../facts/file/lock.ts';
import type { FileReport } from '../report/reporter.ts';
import { checkContent } from './check-file.ts';
import { inFile, readBytes } from './read.ts';
import { settingsOf } from './settings.ts';
import { whileWriting } from './write.ts';

/** What fixing did to a file, and what is left to say of it. */
export interface FixedFile {
  readonly report: FileReport;
  readonly fixes: readonly Fix[];
}

/**
 * Puts right in a facts file what has one right answer and writes it whole or not at all; a file with nothing to fix is
 * not touched. A byte order mark stays. Throws a UsageError while the file is being filled in.
 */
export async function fixFile(file: string, options: CheckOptions): Promise<FixedFile> {
  const settings = { ...settingsOf(file), ...options };
  const bytes = readBytes(file);
  const checked = checkContent(file, bytes, settings);
  const { source, fixes } = inFile(file, () => fixFacts(checked.source ?? '', settings));
  if (fixes.length === 0) return { report: checked, fixes };
  const text = bytes[0] === 0xef ? `\ufeff${source}` : source;
  const release = await whileWriting(file, () => lock(file));
  try {
    await whileWriting(file, () => writeFileAtomic(file, text));
  } finally {
    release();
  }
  return { report: checkContent(file, source, settings), fixes };
}
