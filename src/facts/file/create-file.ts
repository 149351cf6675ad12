import { closeSync, fsyncSync, openSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Makes a file that must not be there yet; throws as the file system does, EEXIST where it is there. What could not be
 * written to the end, since the disk is full, is taken away again, or it would stand in the way of a second try.
 */
export function createFile(path: string, content: string): void {
  const file = openSync(path, 'wx');
  let isWhole = false;
  try {
    writeFileSync(file, content);
    fsyncSync(file);
    isWhole = true;
  } finally {
    closeSync(file);
    if (!isWhole) rmSync(path, { force: true });
  }
}
