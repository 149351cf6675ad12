import { writeWhole } from '../disk/write-whole.ts';
import { UsageError } from '../errors.ts';
import type { Facts } from '../facts/facts.ts';
import { migrate } from '../facts/file/migrate.ts';
import { kindOf } from '../kinds/index.ts';
import { fitPaper, parseFacts } from '../kinds/load.ts';
import { reporters } from '../reporters/index.ts';
import { inFile, readBytes } from './read.ts';
import { whileWriting } from './write.ts';

/** Facts as they were read, with the file's text. */
export interface OpenedFacts {
  readonly facts: Facts;
  readonly text: string;
}

/**
 * Reads facts that are to be changed. Those of an older version are brought up to date, the old file kept beside it.
 * Throws a UsageError for a file that cannot be read or does not fit; it stays as it is.
 */
export async function openFacts(path: string): Promise<OpenedFacts> {
  const bytes = readBytes(path);
  const text = Buffer.from(bytes).toString('utf8');
  const { value, diagnostics, isOld } = inFile(path, () => {
    const old = parseFacts(bytes);
    const facts = migrate(kindOf(old), old);
    return { ...fitPaper(facts), isOld: facts !== old };
  });
  if (!value)
    throw new UsageError(`${path} 的内容不符合要求，未作改动：\n${reporters.pretty([{ file: path, diagnostics }])}`);
  if (isOld) await whileWriting(`${path}.bak`, () => writeWhole(`${path}.bak`, bytes, { like: path }));
  return { facts: value, text };
}
