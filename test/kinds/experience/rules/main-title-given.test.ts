import type { Experience } from '../../../../src/kinds/experience/facts.generated.ts';
import { experience } from '../../../../src/kinds/experience/index.ts';
import { mainTitleGiven } from '../../../../src/kinds/experience/rules/main-title-given.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule<Experience>(
  mainTitleGiven,
  {
    valid: [{ title: { first: '片区联审聚合力' } }],
    invalid: [
      { facts: {}, at: ['/title/first'], missing: ['/title/first'], says: '还没有写正标题' },
      { facts: { title: { first: ' ', second: '源头把关防风险' } }, at: ['/title/first'] },
    ],
  },
  experience,
);
