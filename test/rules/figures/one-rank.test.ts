import { oneRank } from '../../../src/rules/figures/one-rank.ts';
import { testRule } from '../../check/test-rule.ts';

const told = (...paragraphs: string[]) => ({
  reportYear: 2025,
  measures: { sections: [{ heading: '做好工作', paragraphs }] },
});

testRule(oneRank, {
  valid: [told('法治建设考核位居全省第五，连续三年保持全市第一。', '上年法治建设考核位居全省第八，今年前移3位。')],
  invalid: [
    {
      facts: told('法治建设考核位居全省第五，连续三年保持全市第一。', '法治建设考核位居全省第八，获省委通报表扬。'),
      at: ['/measures/sections/0/paragraphs/1'],
      marks: ['全省第八'],
    },
  ],
});
