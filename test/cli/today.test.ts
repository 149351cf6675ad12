import { expect, test, vi } from 'vitest';
import { today } from '../../src/cli/today.ts';

test('the day is the one that is given', () => {
  expect(today('2026-02-20')).toBe('2026-02-20');
});

test('else it is the day on this machine', () => {
  vi.useFakeTimers({ now: new Date(2026, 1, 8, 23, 59) });
  expect(today(undefined)).toBe('2026-02-08');
  vi.useRealTimers();
});

test.each(['2026-02-30', '今天', '2026-2-8', true])('%s is refused', (given) => {
  expect(() => today(given)).toThrow('--today 要写真实存在的日期');
});
