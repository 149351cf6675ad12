import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DiskError } from './disk-error.ts';

/**
 * The one path of a file, links followed, also of a file that is not there yet: two names of one file have one place. Throws
 * a DiskError for a link that leads to nothing.
 */
export function placeOf(path: string): string {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return join(folderOf(path), basename(path));
  try {
    return realpathSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new DiskError('DANGLING');
    throw error;
  }
}

/** A folder that is not there yet keeps its name. */
function folderOf(path: string): string {
  try {
    return realpathSync(dirname(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return dirname(path);
    throw error;
  }
}
