import { expect, test } from 'vitest';
import { daysBetween, publishingDeadline, sendingDeadline } from '../../../src/domain/days/deadlines.ts';
import { daysIn } from '../../../src/domain/days/text-days.ts';
import { yearsIn } from '../../../src/domain/days/text-years.ts';

test.each([
  ['2025年，《条例（2020年本）》和2021—2025年规划', [2025]],
  ['“2023年度案例”、云政〔2026年〕、2023至2024年', []],
  ['12025年和2026年度', [2026]],
])('%s tells of the years %j', (text, years) => {
  expect(yearsIn(text).map(({ year }) => year)).toEqual(years);
});

test.each([
  ['12月底', undefined, 12, 25],
  ['2026年2月9日', 2026, 2, 9],
  ['11月', undefined, 11, 1],
  ['3月中旬', undefined, 3, 11],
])('%s is read', (text, year, month, day) => {
  expect(daysIn(text)).toMatchObject([{ year, month, day }]);
});

test('3个月 and 13月 are no days', () => {
  expect(daysIn('3个月，13月，112月')).toEqual([]);
});

test('only the joint report of a province has until April', () => {
  expect(sendingDeadline('province', 'superior', 2025).before).toBe('2026-04-01');
  expect(sendingDeadline('province', 'congress', 2025).before).toBe('2026-03-01');
  expect(sendingDeadline('county', 'superior', 2025).before).toBe('2026-03-01');
  expect(publishingDeadline(2025).before).toBe('2026-04-01');
});

test('days are counted over the end of February', () => {
  expect(daysBetween('2026-02-17', '2026-03-01')).toBe(12);
});
