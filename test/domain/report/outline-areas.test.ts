import { expect, test } from 'vitest';
import { outlineBefore, outlineOf } from '../../../src/domain/report/outline-areas.ts';

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

test('an Outline that the office has laid down goes before the known ones', () => {
  const own = [{ name: '《云岭县纲要》', from: 2025, to: 2026, areas: ['甲'] }];
  expect([2024, 2025, 2026, 2027].map((year) => outlineOf(year, own)?.areas.length)).toEqual([10, 1, 1, undefined]);
});

test('before a year without an Outline the last one that has run out is known', () => {
  const own = [{ name: '《云岭县纲要》', from: 2030, to: 2031, areas: ['甲'] }];
  expect([2026, 2029, 2032].map((year) => outlineBefore(year, own)?.to)).toEqual([2025, 2025, 2031]);
  expect(outlineBefore(2015)).toBeUndefined();
});
