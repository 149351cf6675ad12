import { causeSaysMore } from '../../../src/rules/wording/cause-says-more.ts';
import { testRule } from '../../check/test-rule.ts';

const told = (...paragraphs: string[]) => ({
  reportYear: 2025,
  measures: { sections: [{ heading: '做好工作', paragraphs }] },
});

testRule(causeSaysMore, {
  valid: [
    told('行政执法监督力度不够，原因是专职监督人员仅2名、监督手段以书面检查为主。'),
    told('普法形式较为单一，主要是因为经费人均不足1元、新媒体运营人员短缺。'),
    told('基层法治力量薄弱。究其原因，在于司法所编制多年未增，专业人员流失。'),
    told('存在重大行政决策程序履行不到位的问题，根本原因是承办单位对目录管理要求不熟、时间安排过紧。'),
    told('部分单位法律顾问作用发挥不明显，主要在于合同审查多在签订后进行、顾问列席会议机制缺失。'),
  ],
  invalid: [
    {
      facts: told('督察整改还不彻底，是因为整改没有彻底完成，影响群众体验。'),
      at: ['/measures/sections/0/paragraphs/0'],
    },

    {
      facts: told('行政执法监督力度不够，原因是对行政执法的监督力度还不够大。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['原因是对行政执法的监督力度还不够大'],
    },
    {
      facts: told('普法形式较为单一，主要是因为普法的形式不够丰富。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['主要是因为普法的形式不够丰富'],
    },
    {
      facts: told('基层法治力量薄弱。究其原因，在于基层法治工作力量比较薄弱。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['究其原因，在于基层法治工作力量比较薄弱'],
    },
    {
      facts: told('存在重大行政决策程序履行不到位的问题，根本原因是决策程序履行还不够到位。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['根本原因是决策程序履行还不够到位'],
    },
    {
      facts: told('部分单位法律顾问作用发挥不明显，主要在于法律顾问的作用没有得到充分发挥。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['主要在于法律顾问的作用没有得到充分发挥'],
    },
  ],
});
