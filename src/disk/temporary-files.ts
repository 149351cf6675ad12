import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file in the making lives for a moment; one that is this old was left behind by a program that was killed. */
const leftOverAfterMs = 600_000;
const ours = /^\.fazhi-[a-z0-9]+\.tmp$/;

/** A name that no other file in the making has, short enough for any disk. */
export function temporaryName(): string {
  return `.fazhi-${process.pid.toString(36)}${Math.random().toString(36).slice(2)}.tmp`;
}

/** Takes away the files in the making that were left behind in a folder. Nobody's work depends on it, so it never throws. */
export function sweep(folder: string, now: number = Date.now()): void {
  try {
    const names = readdirSync(folder).filter((name) => ours.test(name));
    for (const path of names.map((name) => join(folder, name))) {
      if (now - statSync(path).mtimeMs > leftOverAfterMs) rmSync(path, { force: true });
    }
  } catch {
    // what cannot be swept away now stays for another time
  }
}
