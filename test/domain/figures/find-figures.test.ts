import { describe, expect, test } from 'vitest';
import { readDate } from '../../../src/domain/days/dates.ts';
import { findFigures } from '../../../src/domain/figures/find-figures.ts';
import { proposeRates, proposeSums } from '../../../src/domain/figures/propose-rates.ts';
import { readFigure } from '../../../src/domain/figures/read-number.ts';

describe('the figures of a text', () => {
  test.each([
    [
      '全年受理行政复议申请196件，审结180件。',
      [
        ['受理行政复议申请', '196件'],
        ['审结', '180件'],
      ],
    ],
    ['培训人员1.2万余人次。', [['培训人员', '1.2万余人次']]],
    ['2025年，按照云政发〔2025〕3号。', []],
    ['审查1,234件。', []],
    ['26件规范性文件。', []],
  ])('in %s', (text, expected) => {
    expect(findFigures(text).map(({ indicator, written }) => [indicator.name, written])).toEqual(expected);
  });
});

describe('what the figures suggest', () => {
  const handed = { name: '交办信访件', value: 110, unit: '件' };
  const solved = { name: '化解信访件', value: 60, unit: '件' };

  test('is a rate of what was finished to what was begun', () => {
    expect(proposeRates([handed, solved])).toEqual([
      {
        indicator: { name: '化解率', ratioOf: ['化解信访件', '交办信访件'] },
        question: '化解信访件60件 ÷ 交办信访件110件 = 54.55%，是否写成“化解率”？',
      },
    ]);
  });

  test.each([
    ['of different units', [handed, { ...solved, unit: '次' }]],
    ['above the whole', [handed, { ...solved, value: 111 }]],
    ['that is there already', [handed, solved, { name: '化解率', value: 54.55 }]],
  ])('is no rate %s', (_name, indicators) => {
    expect(proposeRates(indicators)).toEqual([]);
  });

  test('is a sum where one is as large as the others together', () => {
    const figures = [
      { name: '调解', value: 30, unit: '件' },
      { name: '人民调解', value: 20, unit: '件' },
      { name: '行政调解', value: 10, unit: '件' },
    ];
    expect(proposeSums(figures).map(({ indicator }) => indicator)).toEqual([
      { name: '调解', unit: '件', sumOf: ['人民调解', '行政调解'] },
    ]);
  });
});

test.each([
  ['１，２３４', { value: 1234 }],
  ['约1.2万件', { value: 1.2, approx: '约', unit: '万件' }],
  ['30多人', { value: 30, approx: '多', unit: '人' }],
  ['超过80%', { value: 80, approx: '超过', unit: '%' }],
  ['待定', undefined],
])('%s is read as a figure', (text, figure) => {
  expect(readFigure(text)).toEqual(figure);
});

test.each([
  ['2026年2月10日', '2026-02-10'],
  ['2026.2.9', '2026-02-09'],
  ['２０２６/２/１０', '2026-02-10'],
  ['20260210', '2026-02-10'],
  ['2026-02-30', undefined],
  ['二月十日', undefined],
])('%s is read as a day', (text, day) => {
  expect(readDate(text)).toBe(day);
});
