import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountOf, figuresOf } from '../../../src/domain/figures/figures.ts';
import type { Indicator } from '../../../src/domain/figures/indicator.ts';
import { writeFigure, writePrevious } from '../../../src/domain/figures/write-figure.ts';
import { writeNumber } from '../../../src/domain/figures/write-number.ts';

const one = (indicator: Omit<Indicator, 'name'>) => figuresOf([{ name: '甲', ...indicator }]);

test('of two indicators with one name the first counts', () => {
  const twice = [
    { name: '甲', value: 1 },
    { name: '甲', value: 2 },
  ];
  expect(amountOf(figuresOf(twice), '甲')).toBe(1);
});

describe('the amount of an indicator', () => {
  const 乙 = { name: '乙', value: 0.1 };
  const 丙 = { name: '丙', value: 0.2 };
  const 零 = { name: '零', value: 0 };
  test.each<[string, Indicator[], number | undefined]>([
    ['is its value', [{ name: '甲', value: 3 }], 3],
    ['is its value even when it names a sum', [{ name: '甲', value: 3, sumOf: ['乙'] }, 乙], 3],
    ['is a sum without binary noise', [{ name: '甲', sumOf: ['乙', '丙'] }, 乙, 丙], 0.3],
    [
      'is a sum to the last digit',
      [{ name: '甲', sumOf: ['丁', '乙'] }, { name: '丁', value: 12345678901.25 }, 乙],
      12345678901.35,
    ],
    ['is a percentage', [{ name: '甲', ratioOf: ['乙', '丙'] }, 乙, 丙], 50],
    ['may be computed in steps', [{ name: '甲', sumOf: ['丁', '乙'] }, { name: '丁', sumOf: ['乙', '乙'] }, 乙], 0.3],
    ['is unknown when there is no such indicator', [乙], undefined],
    ['is unknown without a value', [{ name: '甲' }], undefined],
    ['is unknown when a summand is', [{ name: '甲', sumOf: ['乙', '戊'] }, 乙], undefined],
    ['is unknown when nothing is summed', [{ name: '甲', sumOf: [] }], undefined],
    ['is unknown when the part is', [{ name: '甲', ratioOf: ['戊', '乙'] }, 乙], undefined],
    ['is unknown when the whole is nought', [{ name: '甲', ratioOf: ['乙', '零'] }, 乙, 零], undefined],
    ['is unknown when it needs itself', [{ name: '甲', sumOf: ['甲'] }], undefined],
    [
      'is unknown when two need each other',
      [{ name: '甲', sumOf: ['丁'] }, { name: '丁', ratioOf: ['甲', '乙'] }, 乙],
      undefined,
    ],
  ])('%s', (_name, indicators, amount) => {
    expect(amountOf(figuresOf(indicators), '甲')).toBe(amount);
  });

  test('is computed once, however often it is summed', () => {
    const chain = Array.from({ length: 200 }, (_one, index) => ({
      name: `${index}`,
      sumOf: [`${index + 1}`, `${index + 1}`],
    }));
    expect(amountOf(figuresOf([...chain, { name: '200', value: 0 }]), '0')).toBe(0);
  });

  test('always ends, however indicators sum each other', () => {
    const names = fc.constantFrom('甲', '乙', '丙', '丁');
    const indicator = fc.record({ name: names, sumOf: fc.array(names, { maxLength: 3 }) });
    fc.assert(
      fc.property(fc.array(indicator, { maxLength: 6 }), (indicators) => {
        expect(amountOf(figuresOf(indicators), '甲')).toBeUndefined();
      }),
    );
  });
});

test.each<[number, number | undefined, string]>([
  [196, undefined, '196'],
  [1e21, undefined, '1000000000000000000000'],
  [1e21, 2, '1000000000000000000000'],
  [-1.25e24, undefined, '-1250000000000000000000000'],
  [1e308, 0, `1${'0'.repeat(308)}`],
  [1e-7, undefined, '0'],
  [1e-7, 8, '0.00000010'],
  [54.5454, undefined, '54.55'],
  [1.005, undefined, '1.01'],
  [-1.005, undefined, '-1.01'],
  [2.5, 0, '3'],
  [-2.5, 0, '-3'],
  [98, 1, '98.0'],
  [8.345, 2, '8.35'],
  [-0.001, undefined, '0'],
])('%d with %s decimals is written %s', (value, decimals, written) => {
  expect(writeNumber(value, decimals)).toBe(written);
});

test.each<[Omit<Indicator, 'name'>, string | undefined]>([
  [{ value: 196, unit: '件' }, '196件'],
  [{ value: 12 }, '12'],
  [{ value: 1.205, unit: '万件' }, '1.205万件'],
  [{ value: 98, unit: '%', decimals: 1 }, '98.0%'],
  [{ value: 1.2, unit: '万件', approx: '约' }, '约1.2万件'],
  [{ value: 300, unit: '件', approx: '超过' }, '超过300件'],
  [{ value: 30, unit: '人', approx: '多' }, '30多人'],
  [{ value: 3, unit: '万人次', approx: '余' }, '3万余人次'],
  [{ value: 2, unit: '亿元', approx: '多' }, '2亿多元'],
  [{ value: 30, approx: '余' }, '30余'],
  [{ unit: '件' }, undefined],
])('%j is written %s', (indicator, written) => {
  expect(writeFigure(one(indicator), '甲')).toBe(written);
});

test.each<[Omit<Indicator, 'name'>, string]>([
  [{ ratioOf: ['审结', '受理'] }, '33.33%'],
  [{ ratioOf: ['审结', '受理'], decimals: 0 }, '33%'],
  [{ sumOf: ['审结', '受理'], unit: '件' }, '4件'],
])('%j is computed and written %s', (indicator, written) => {
  const parts = [
    { name: '审结', value: 1 },
    { name: '受理', value: 3 },
  ];
  expect(writeFigure(figuresOf([{ name: '甲', ...indicator }, ...parts]), '甲')).toBe(written);
});

test.each<[number, number, string]>([
  [1.005, 2, '1.01'],
  [1.45, 1, '1.5'],
])('a stated %d with %d decimals is rounded half up to %s', (value, decimals, written) => {
  expect(writeFigure(one({ value, decimals }), '甲')).toBe(written);
});

test.each([12345678901.25, 1234567890123])('the large amount %d loses no digit', (value) => {
  expect(writeNumber(value)).toBe(String(value));
});

test.each<[Omit<Indicator, 'name'>, string | undefined]>([
  [{ previous: 172, unit: '件', approx: '约' }, '172件'],
  [{ previous: 97.5, ratioOf: ['乙', '丙'], decimals: 2 }, '97.50%'],
  [{ value: 3 }, undefined],
])("last year's value of %j is written %s", (indicator, written) => {
  expect(writePrevious(one(indicator), '甲')).toBe(written);
});
