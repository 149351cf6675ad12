import { numeralsAlike } from '../../../src/rules/figures/numerals-alike.ts';
import { testRule } from '../../check/test-rule.ts';

const told = (...paragraphs: string[]) => ({
  reportYear: 2025,
  measures: { sections: [{ heading: '做好工作', paragraphs }] },
});

testRule(numeralsAlike, {
  valid: [
    told('新建公共法律服务室12个、改造8个，三个年度任务一次完成。'),
    told('组织普法骨干236人参加培训，发放资料1.8万份，两千余名群众旁听。'),
    told('5月20日前完成自查，6月底前完成整改。'),
    told('查处案件31起，移送7起，分三批曝光4起。'),
    told('办理时限压缩60%，跑动次数下降45%。'),
    told('调解30、40起邻里纠纷的村各有1个。'),
    told('2024年12月，启动示范创建，二十四年接续奋斗。'),
  ],
  invalid: [
    { facts: told('新建公共法律服务室12个、改造八个。'), at: ['/measures/sections/0/paragraphs/0'], marks: ['八'] },
    {
      facts: told('组织普法骨干二百三十六人参加培训，发放资料1.8万份。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['二百三十六'],
    },
    {
      facts: told('五月20日前完成自查，6月底前完成整改。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['五月20日'],
    },
    { facts: told('查处案件31起，移送七起，曝光4起。'), at: ['/measures/sections/0/paragraphs/0'], marks: ['七'] },
    {
      facts: told('办理时限压缩百分之六十，跑动次数下降45%。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['百分之六十'],
    },
    { facts: told('调解3、40起邻里纠纷。'), at: ['/measures/sections/0/paragraphs/0'], marks: ['3、40'] },
    { facts: told('二十四年12月，启动示范创建。'), at: ['/measures/sections/0/paragraphs/0'], marks: ['二十四年'] },
  ],
});
