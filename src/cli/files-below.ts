import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What stands in a folder and below it. */
export interface FilesBelow {
  /** Everything that is no folder, a link that leads nowhere too. */
  readonly files: readonly string[];
  /** Folders that could not be looked into. */
  readonly unread: readonly string[];
}

/**
 * Everything in a folder and so many levels below, in any folder of any name, links followed; a folder that links lead back to
 * is looked into once. A library would pass over what it cannot read without a word.
 */
export function filesBelow(folder: string, levels = Number.POSITIVE_INFINITY): FilesBelow {
  const files: string[] = [];
  const unread: string[] = [];
  const seen = new Set<string>();
  const look = (into: string, left: number): void => {
    const entries = entriesOf(into, seen);
    if (entries === 'unread') unread.push(into);
    else
      for (const entry of entries) {
        const path = join(into, entry.name);
        if (!isFolder(entry, path)) files.push(path);
        else if (left > 1) look(path, left - 1);
      }
  };
  look(folder, levels);
  return { files, unread };
}

/** None of a folder that is not there, or that was looked into already. */
function entriesOf(folder: string, seen: Set<string>): readonly Dirent[] | 'unread' {
  try {
    const place = realpathSync(folder);
    if (seen.has(place)) return [];
    seen.add(place);
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? [] : 'unread';
  }
}

function isFolder(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
