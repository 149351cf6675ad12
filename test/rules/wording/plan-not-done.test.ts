import { planNotDone } from '../../../src/rules/wording/plan-not-done.ts';
import { testRule } from '../../check/test-rule.ts';

const told = (...paragraphs: string[]) => ({
  reportYear: 2025,
  measures: { sections: [{ heading: '做好工作', paragraphs }] },
});

testRule(planNotDone, {
  valid: [
    told('下一步工作打算：一是强化培训。在今年举办12期的基础上，力争培训1000人次。'),
    told('2026年，我县将持续优化法治化营商环境，巩固今年走访企业120家、解决问题86个的成果。'),
    told('今后一个时期，在全县已建成26个法治文化阵地的基础上，再建8个。'),
  ],
  invalid: [
    {
      facts: told('下一步工作打算：一是强化培训。全年举办培训班12期，培训860人次，成效显著。'),
      at: ['/measures/sections/0/paragraphs/0', '/measures/sections/0/paragraphs/0'],
      marks: ['全年举办培训班12', '成效显著'],
    },
    {
      facts: told('2026年，我县将持续优化法治化营商环境。走访企业120家，解决问题86个，受到企业好评。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['受到企业好评'],
    },
    {
      facts: told('今后一个时期，全县已建成法治文化阵地26个，较上年增长了18%。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['较上年增长了'],
    },
  ],
});
