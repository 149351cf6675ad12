import { expect, test } from 'vitest';
import { workerCount } from '../../../src/cli/batch/worker-count.ts';
import { UsageError } from '../../../src/errors.ts';

test.each([
  [1, 8, 1],
  [299, 8, 1],
  [300, 8, 2],
  [800, 8, 5],
  [100_000, 8, 8],
  [100_000, 1, 1],
])('%i files on %i processors are rendered by %i', (files, processors, workers) => {
  expect(workerCount(undefined, files, 150, processors)).toBe(workers);
});

test.each(['1', '2', '999'])('--workers %s is what it says, however few the files', (given) => {
  expect(workerCount(given, 1, 150, 1)).toBe(Number(given));
});

test.each(['0', '-1', '1.5', '', '两', '1000', '1e2'])('--workers %s is none', (given) => {
  expect(() => workerCount(given, 1, 150)).toThrow(
    new UsageError(`--workers 要写 1 到 999 的整数，现在写的是“${given}”`),
  );
});
