import { yearPossible } from '../../../src/rules/dates/year-possible.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(yearPossible, {
  valid: [
    { reportYear: 2025, otherMatters: { paragraphs: ['2035年'] }, measures: { lead: '2027年底前，2027年年底前' } },
    { measures: { lead: '2205年' } },
    { reportYear: 2023, measures: { lead: '2024年、2021年，“2023—2025年度”，到2035年，2026年前，1998年以来' } },
    { reportYear: 2025, plan: { lead: '1900年、2027年和2055年' } },
  ],
  invalid: [
    { facts: { reportYear: 2025, measures: { lead: '2027年完成，提前验收' } }, at: ['/measures/lead'] },
    {
      facts: { reportYear: 2025, plan: { lead: '2056年，0206年' } },
      at: ['/plan/lead', '/plan/lead'],
      says: '“2056年”不像是',
    },
    { facts: { reportYear: 2025, shortcomings: { tail: '2027年整改到位。' } }, at: ['/shortcomings/tail'] },
  ],
});
