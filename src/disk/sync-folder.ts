import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Not every disk can do it, and not every folder that may be written to may be opened. */
const impossible = new Set(['EACCES', 'EPERM', 'EISDIR', 'EINVAL', 'ENOTSUP', 'ENOSYS']);

/** Forces the names in a folder to the disk, so that a file that was renamed is there after a power cut. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  try {
    const opened = openSync(folder, 'r');
    try {
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
  } catch (error) {
    if (!impossible.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
