import type { Experience } from '../../../../src/kinds/experience/facts.generated.ts';
import { experience } from '../../../../src/kinds/experience/index.ts';
import { titleHalvesEven } from '../../../../src/kinds/experience/rules/title-halves-even.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule<Experience>(
  titleHalvesEven,
  {
    valid: [
      { title: { first: '只有一句的标题' } },
      { title: { first: '片区联审 聚合力', second: '源头把关防风险' } },
      { title: { first: '用好12345热线', second: '办好老百姓身边小事' } },
      { title: { first: '写好𠀀字', second: '守好底线' } },
    ],
    invalid: [
      {
        facts: { title: { first: '片区联审聚合力', second: '源头把关严防风险' } },
        at: ['/title/second'],
        says: '正标题前半句7个字，后半句8个字',
      },
    ],
  },
  experience,
);
