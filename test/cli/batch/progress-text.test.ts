import { expect, test } from 'vitest';
import { progressText } from '../../../src/cli/batch/progress-text.ts';

test.each([
  [0, 3000, 0, '0/3000'],
  [0, 3000, 5, '0/3000'],
  [300, 3000, 3, '300/3000，每秒 100.0 份，还需约 27 秒'],
  [300, 3000, 40, '300/3000，每秒 7.5 份，还需约 6 分 0 秒'],
  [2, 3000, 5, '2/3000，每份 2.5 秒，还需约 2 小时 4 分'],
  [3000, 3000, 61.2, '3000/3000，每秒 49.0 份，用时 1 分 2 秒'],
  [1, 1, 0.5, '1/1，每秒 2.0 份，用时 1 秒'],
])('%i of %i after %d seconds: %s', (done, total, seconds, text) => {
  expect(progressText(done, total, seconds)).toBe(text);
});
