import { expect, test } from 'vitest';
import { writeDate } from '../../../src/domain/days/dates.ts';

test.each([
  ['2026-02-08', '2026年2月8日'],
  ['2025-12-31', '2025年12月31日'],
  ['2024-02-29', '2024年2月29日'],
  ['2026-01-01', '2026年1月1日'],
])('%s is written without padding as %s', (isoDay, written) => {
  expect(writeDate(isoDay)).toBe(written);
});
