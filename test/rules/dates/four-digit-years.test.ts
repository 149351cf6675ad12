import { fourDigitYears } from '../../../src/rules/dates/four-digit-years.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(fourDigitYears, {
  valid: [
    { reportYear: 2025, ...paragraphs('编制为期15年度的规划') },
    { reportYear: 2025, ...paragraphs('2025年3月。') },
    { reportYear: 2025, ...paragraphs('“十四五”') },
    { reportYear: 2025, ...paragraphs('10年来') },
    { reportYear: 2025, ...paragraphs('09年3月成立') },
    { reportYear: 2025, ...paragraphs('25年以上') },
    { reportYear: 2025, ...paragraphs('60年度数据，连续10年度先进') },
    { reportYear: 2025, ...paragraphs('（云政发〔2025〕5号）') },
  ],
  invalid: [
    { facts: { reportYear: 2025, ...paragraphs('25年初部署') }, at: [first], says: '应为“2025年”' },
    { facts: { reportYear: 2025, ...paragraphs('24年末考核') }, at: [first], says: '应为“2024年”' },
    { facts: { reportYear: 2025, ...paragraphs('25年3月召开。') }, at: [first], says: '应为“2025年”' },
    { facts: { reportYear: 2025, ...paragraphs('’24年度考核') }, at: [first], says: '应为“2024年”' },
    {
      facts: { reportYear: 2025, ...paragraphs('于10年3月成立') },
      at: [first],
      marks: ['10年'],
      says: '“10年”应为“2010年”',
    },
    { facts: paragraphs('23年底前'), at: [first], says: '应为“2023年”' },
  ],
});
