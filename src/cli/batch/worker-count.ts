import { availableParallelism } from 'node:os';
import { UsageError } from '../../errors.ts';

/** So many files pay for one more worker, since each has to compile anew what it runs often: two win from about 250 files on. */
const filesPerWorker = 150;

/** How many workers render: as the user says, else one a processor as far as there are files enough to pay for them. */
export function workerCount(given: unknown, files: number, processors = availableParallelism()): number {
  if (given === undefined) return Math.max(1, Math.min(processors, Math.floor(files / filesPerWorker)));
  if (/^[1-9]\d{0,2}$/.test(String(given))) return Number(given);
  throw new UsageError(`--workers 要写 1 到 999 的整数，现在写的是“${given}”`);
}
