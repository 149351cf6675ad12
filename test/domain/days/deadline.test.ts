import { expect, test } from 'vitest';
import { publishingDeadline, sendingDeadline, writeDeadline } from '../../../src/domain/days/deadlines.ts';

const sending = (year: number) => sendingDeadline('county', 'committee', year);

test.each([
  ['报送', sending(2025), '2026-02-17', '距报送期限（3月1日前）还有 12 天'],
  ['报送', sending(2025), '2026-02-28', '距报送期限（3月1日前）还有 1 天'],
  ['报送', sending(2025), '2026-03-01', undefined],
  ['报送', sendingDeadline('province', 'superior', 2025), '2026-03-01', '距报送期限（4月1日前）还有 31 天'],
  ['公开', publishingDeadline(2025), '2026-03-01', '距公开期限（4月1日前）还有 31 天'],
  ['公开', publishingDeadline(2025), '2026-04-01', undefined],
] as const)('for %s before %j on %s it says %s', (what, deadline, today, said) => {
  expect(writeDeadline(what, deadline, today)).toBe(said);
});

test('a leap year has a day more', () => {
  expect(writeDeadline('报送', sending(2027), '2028-02-28')).toBe('距报送期限（3月1日前）还有 2 天');
});
