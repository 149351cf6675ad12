import { writeFileSync } from 'node:fs';
import { hostileFile, treat } from './cases.ts';

/** What one file came to. */
export interface Treated {
  readonly number: number;
  readonly ms: number;
  readonly said: string;
  readonly problem?: string;
}

/** Treats files one by one; says before each which one it is, and after it what it came to, by the processor's time. */
export function watch(
  [seed, first, end]: readonly [number, number, number],
  begin: (number: number) => void,
  tell: (one: Treated) => void,
): void {
  for (let number = first; number < end; number += 1) {
    begin(number);
    const bytes = hostileFile(seed, number);
    const before = process.cpuUsage();
    const outcome = outcomeOf(bytes);
    const { user, system } = process.cpuUsage(before);
    tell({ number, ms: (user + system) / 1000, ...outcome });
  }
}

function outcomeOf(bytes: Uint8Array): Pick<Treated, 'said' | 'problem'> {
  try {
    return { said: treat(bytes) };
  } catch (error) {
    return { said: '', problem: String((error as Error).stack) };
  }
}

/** Writes the file of a number, to be looked at. */
export function writeCase(seed: number, number: number, path: string): void {
  writeFileSync(path, hostileFile(seed, number));
}
