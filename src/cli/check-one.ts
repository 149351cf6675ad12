import { checkContent } from './check-file.ts';
import { isFacts } from './is-facts.ts';
import { readPacked } from './papers/unpacked.ts';
import type { PlainFile } from './plain-file.ts';
import { type Asked, checkingOf } from './settings.ts';

/** Checks one file: facts, or a paper of another program. Throws a UsageError that names it where it cannot be read. */
export async function checkOne(file: string, asked: Asked): Promise<PlainFile> {
  const bytes = readPacked(file);
  if (!isFacts(file, bytes)) return (await import('./check-foreign-file.ts')).checkForeignFile(file, bytes, asked);
  const { kind, ...found } = checkContent(file, bytes, checkingOf(file, asked));
  const { facts } = found;
  const appraised =
    asked.appraisal && facts ? await (await import('./appraise-facts.ts')).appraiseFacts(facts) : undefined;
  return { ...found, ...(kind ? { kindName: kind.name } : {}), ...(appraised ? { appraised } : {}) };
}
