import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openArchive } from '../../reader/archive.ts';
import { readBytes } from '../read.ts';
import { isPaper } from './is-paper.ts';

/** The papers in a zip, named as if it were a folder: 报送.zip/云岭县司法局.docx; of anything else the file itself. */
export function unpacked(file: string): string[] {
  if (!/\.zip$/i.test(file)) return [file];
  try {
    const names = openArchive(readFileSync(file))?.names.filter((name) => !name.endsWith('/') && isPaper(name)) ?? [];
    return names.length > 0 ? names.map((name) => join(file, name)).sort() : [file];
  } catch {
    return [file];
  }
}

/** The bytes of a file, which may stand in a zip. Throws a UsageError that names it where they cannot be had. */
export function readPacked(file: string): Uint8Array {
  const archive = archiveOf(file);
  if (archive === undefined) return readBytes(file);
  const opened = openArchive(readBytes(archive));
  const name = opened?.names.find((one) => join(archive, one) === file);
  return (name === undefined ? undefined : opened?.read(name)) ?? readBytes(file);
}

/** The zip that a path leads into. */
function archiveOf(file: string): string | undefined {
  if (!/\.zip[\\/]/i.test(file) || existsSync(file)) return undefined;
  for (let path = dirname(file); path !== dirname(path); path = dirname(path)) if (existsSync(path)) return path;
  return undefined;
}
