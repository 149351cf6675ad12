import { answersComplete } from '../../../src/rules/completeness/answers-complete.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(answersComplete, {
  valid: [{ reportYear: 2025, authority: { name: '云岭县人民政府', level: 'county' } }],
  invalid: [
    {
      facts: {},
      at: ['/reportYear', '/authority/name', '/authority/level'],
      says: '还没有填写“报告年度”',
      missing: ['/reportYear', '/authority/name', '/authority/level'],
    },
    { facts: { reportYear: 2025, authority: {} }, at: ['/authority/name', '/authority/level'], says: '机关全称' },
    {
      facts: { reportYear: 2025, authority: { name: ' ', level: 'county' } },
      at: ['/authority/name'],
      missing: ['/authority/name'],
    },
  ],
});
