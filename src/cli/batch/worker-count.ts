import { availableParallelism } from 'node:os';
import { UsageError } from '../../errors.ts';

/**
 * How many workers there are: as the user says, else one a processor as far as there are files enough to pay for them: so many
 * pay for one more.
 */
export function workerCount(
  given: unknown,
  files: number,
  filesPerWorker: number,
  processors = availableParallelism(),
): number {
  if (given === undefined) return Math.max(1, Math.min(processors, Math.floor(files / filesPerWorker)));
  if (/^[1-9]\d{0,2}$/.test(String(given))) return Number(given);
  throw new UsageError(`--workers 要写 1 到 999 的整数，现在写的是“${given}”`);
}
