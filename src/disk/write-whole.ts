import { fsync, fsyncSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { Draft, type NewFile } from './draft.ts';
import { syncFolder } from './sync-folder.ts';

/**
 * Writes a file whole or not at all: all of it into a file beside it, counted, forced to the disk, then renamed. Throws as
 * the file system does, and DiskErrors; whatever is thrown before the rename, what was there is there still. A link is
 * followed. Rights stay as they are, the owner where the system lets us; of a file with several hard links only this name
 * gets the new content. A file that nobody may write, a device and a pipe are refused.
 */
export function writeWhole(path: string, content: string | Uint8Array, options: NewFile = {}): void {
  const draft = new Draft(path, content, options);
  try {
    draft.fill();
    fsyncSync(draft.file);
    draft.place();
  } catch (error) {
    draft.discard();
    throw error;
  }
  syncFolder(dirname(draft.target));
}

/** The same, but waits for the disk in another thread, so that many files can be on their way. */
export async function writeWholeSoon(path: string, content: string | Uint8Array, options: NewFile = {}): Promise<void> {
  const draft = new Draft(path, content, options);
  try {
    draft.fill();
    await promisify(fsync)(draft.file);
    draft.place();
  } catch (error) {
    draft.discard();
    throw error;
  }
  syncFolder(dirname(draft.target));
}
