import { totalIsExact } from '../../../src/rules/figures/total-is-exact.ts';
import { testRule } from '../../check/test-rule.ts';

const told = (...paragraphs: string[]) => ({
  reportYear: 2025,
  measures: { sections: [{ heading: '做好工作', paragraphs }] },
});

testRule(totalIsExact, {
  valid: [told('120多名干部参加，共计31场。')],
  invalid: [
    { facts: told('参与活动群众共计3126余人次。'), at: ['/measures/sections/0/paragraphs/0'], marks: ['共计3126余'] },
    { facts: told('共计120多名干部参加。'), at: ['/measures/sections/0/paragraphs/0'], marks: ['共计120多'] },
  ],
});
