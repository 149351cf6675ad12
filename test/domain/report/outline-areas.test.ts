import { expect, test } from 'vitest';
import { outlineOf } from '../../../src/domain/report/outline-areas.ts';

test.each([
  [2015, 7],
  [2020, 7],
  [2021, 10],
  [2025, 10],
])('the Outline for %d has %d parts', (year, count) => {
  expect(outlineOf(year)?.areas).toHaveLength(count);
});

test('no Outline is made up for a year beyond the last one known', () => {
  expect(outlineOf(2026)).toBeUndefined();
});
