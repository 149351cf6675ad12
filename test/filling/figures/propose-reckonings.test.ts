import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../src/domain/figures/indicator.ts';
import type { Facts } from '../../../src/facts/facts.ts';
import { proposeReckonings } from '../../../src/filling/figures/propose-reckonings.ts';
import { annualReport } from '../../../src/kinds/annual-report/index.ts';

const count = (name: string, value: number, unit = '件'): Indicator => ({ name, value, unit });

const proposed = (indicators: readonly Indicator[], lead = '无。') =>
  proposeReckonings(annualReport, { measures: { lead }, indicators } as unknown as Facts).map(
    ({ question }) => question,
  );

describe('sums and rates that figures suggest', () => {
  test.each<[string, readonly Indicator[], string, readonly string[]]>([
    [
      'parts behind their total',
      [count('调解', 120), count('人民调解', 80), count('行政调解', 40)],
      '',
      ['人民调解 80件 + 行政调解 40件 = 调解 120件'],
    ],
    [
      'parts before their total',
      [count('人民调解', 80), count('行政调解', 40), count('合计', 120)],
      '',
      ['人民调解 80件 + 行政调解 40件 = 合计 120件'],
    ],
    [
      'a rate of two counts',
      [count('交办积案', 110), count('化解积案', 60), count('化解率', 54.55, '%')],
      '',
      ['化解积案 60件 ÷ 交办积案 110件 = 化解率 54.55%'],
    ],
    [
      'parts that stand together in a sentence',
      [count('甲案', 120), count('杂项', 7), count('乙案', 80), count('丙案', 40)],
      '{甲案}，其中{乙案}、{丙案}。',
      ['乙案 80件 + 丙案 40件 = 甲案 120件'],
    ],
  ])('%s', (_what, indicators, lead, questions) => {
    expect(proposed(indicators, lead)).toEqual(questions);
  });

  test.each<[string, readonly Indicator[]]>([
    ['what does not come out', [count('调解', 121), count('人民调解', 80), count('行政调解', 40)]],
    ['other units', [count('调解', 120), count('人民调解', 80, '人'), count('行政调解', 40, '人')]],
    ['a rate that its counts do not give', [count('交办', 110), count('化解', 60), count('化解率', 54.6, '%')]],
    [
      'a total that is reckoned already',
      [{ name: '调解', unit: '件', sumOf: ['人民调解', '行政调解'] }, count('人民调解', 80), count('行政调解', 40)],
    ],
  ])('%s suggests nothing', (_what, indicators) => {
    expect(proposed(indicators)).toEqual([]);
  });
});
