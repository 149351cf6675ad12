import { expect, test } from 'vitest';
import { writeDeadline } from '../../../src/domain/days/deadline.ts';

test.each([
  ['sending', '2026-02-17', '距报送期限（3月1日前）还有 12 天'],
  ['sending', '2026-02-28', '距报送期限（3月1日前）还有 1 天'],
  ['sending', '2026-03-01', undefined],
  ['publishing', '2026-03-01', '距公开期限（4月1日前）还有 31 天'],
  ['publishing', '2026-04-01', undefined],
] as const)('for %s on %s it says %s', (kind, today, said) => {
  expect(writeDeadline(kind, 2025, today)).toBe(said);
});

test('a leap year has a day more', () => {
  expect(writeDeadline('sending', 2027, '2028-02-28')).toBe('距报送期限（3月1日前）还有 2 天');
});
