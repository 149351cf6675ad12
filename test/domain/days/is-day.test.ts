import { expect, test } from 'vitest';
import { isDay } from '../../../src/domain/days/dates.ts';

test.each([
  ['2026-02-28', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-2-8', false],
  ['2026-02-08T00:00', false],
  ['今天', false],
])('%s is a day: %s', (text, answer) => {
  expect(isDay(text)).toBe(answer);
});
