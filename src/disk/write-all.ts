import { writeSync } from 'node:fs';

/**
 * Writes every byte to an open file, or throws: a nearly full disk takes a part of what it is given and says so only by the
 * count.
 */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) {
    const taken = writeSync(file, bytes, written, bytes.length - written);
    if (taken === 0) throw Object.assign(new Error('nothing was written'), { code: 'ENOSPC' });
    written += taken;
  }
}
