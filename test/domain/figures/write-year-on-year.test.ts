import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresOf } from '../../../src/domain/figures/figures.ts';
import type { Indicator } from '../../../src/domain/figures/indicator.ts';
import { writeYearOnYear } from '../../../src/domain/figures/write-year-on-year.ts';

const change = (indicator: Omit<Indicator, 'name'>) => writeYearOnYear(figuresOf([{ name: '甲', ...indicator }]), '甲');

test.each<[Omit<Indicator, 'name'>, string]>([
  [{ value: 180, previous: 160, unit: '件' }, '增长12.5%'],
  [{ value: 968, previous: 1000 }, '下降3.2%'],
  [{ value: 4, previous: 3 }, '增长33.33%'],
  [{ value: 12345, previous: 10000 }, '增长23.45%'],
  [{ value: 0, previous: 8 }, '下降100%'],
  [{ value: 160, previous: 160, unit: '件' }, '与上年持平'],
  [{ value: 0, previous: 0, unit: '件' }, '与上年持平'],
  [{ value: 98.7, previous: 97.5, unit: '%' }, '提高1.2个百分点'],
  [{ value: 97.5, previous: 98.7, unit: '%', decimals: 2 }, '下降1.20个百分点'],
  [{ value: 3, previous: 0, unit: '%' }, '提高3个百分点'],
])('%j is %s', (indicator, written) => {
  expect(change(indicator)).toBe(written);
});

test('a ratio changes by percentage points', () => {
  const figures = figuresOf([
    { name: '办结率', ratioOf: ['审结', '受理'], previous: 70 },
    { name: '审结', value: 3 },
    { name: '受理', value: 4 },
  ]);
  expect(writeYearOnYear(figures, '办结率')).toBe('提高5个百分点');
});

test.each<[string, Omit<Indicator, 'name'>]>([
  ['this year is not known', { previous: 160 }],
  ['last year is not known', { value: 160 }],
  ['last year was nought', { value: 3, previous: 0, unit: '件' }],
])('nothing is said when %s', (_name, indicator) => {
  expect(change(indicator)).toBeUndefined();
});

test('nothing is said of an indicator that is not there', () => {
  expect(writeYearOnYear(figuresOf([]), '甲')).toBeUndefined();
});

test('the word follows the direction of the change', () => {
  const count = fc.integer({ min: 1, max: 9999 });
  fc.assert(
    fc.property(count, count, (value, previous) => {
      const word = value > previous ? '增长' : value < previous ? '下降' : '与上年持平';
      expect(change({ value, previous, unit: '件' })?.startsWith(word)).toBe(true);
    }),
  );
});

test.each<Omit<Indicator, 'name'>>([
  { value: 100001, previous: 100000, unit: '人' },
  { value: 98.001, previous: 98, unit: '%' },
  { value: 98.7654, previous: 98.77, unit: '%' },
  { value: 98.4, previous: 98, unit: '%', decimals: 0 },
])('the small change of %j is not called a change by nought', (indicator) => {
  expect(change(indicator)).not.toMatch(/(?:增长|下降|提高)0(?:%|个)/);
});

test('a ratio that is printed as last year is on a level with it', () => {
  const figures = figuresOf([
    { name: '办结率', ratioOf: ['审结', '受理'], previous: 33.33 },
    { name: '审结', value: 1 },
    { name: '受理', value: 3 },
  ]);
  expect(writeYearOnYear(figures, '办结率')).toBe('与上年持平');
});
