import { expect, test } from 'vitest';
import { keptTimes } from '../../src/workbench/store/versions.ts';

const hour = 3_600_000;
const day = 24 * hour;
const now = 40 * day;

test.each([
  ['of the last day all', [now - 1, now - 600_000, now - hour], 3],
  ['of the last three days one an hour', [now - 2 * day, now - 2 * day - 60_000, now - 2 * day - hour], 2],
  ['then one a day', [now - 10 * day, now - 10 * day - hour, now - 11 * day], 2],
  ['and none of the month before', [now - 31 * day], 0],
])('%s are kept', (_name, times, count) => {
  expect(keptTimes(times, now)).toHaveLength(count);
});
