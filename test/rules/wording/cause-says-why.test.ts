import { causeSaysWhy } from '../../../src/rules/wording/cause-says-why.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(causeSaysWhy, {
  valid: [
    paragraphs('执法队伍能力不足，主要原因是专业培训不足。'),
    paragraphs('普法针对性不强，原因是需求调研不足。'),
    paragraphs('行政应诉能力有待提升，究其原因，是培训不够。'),
    paragraphs('信息化水平不高，根源在于经费投入不足。'),
    paragraphs('合法性审查质量不高，主要是专业人员少。'),
  ],
  invalid: [
    {
      facts: paragraphs('执法队伍能力不足，主要原因是执法人员能力不够强。'),
      at: [first],
      marks: ['执法人员能力不够强'],
    },
    { facts: paragraphs('普法针对性不强，原因是普法工作缺乏针对性。'), at: [first], marks: ['普法工作缺乏针对性'] },
    {
      facts: paragraphs('行政应诉能力有待提升，究其原因，是应诉能力还不够强。'),
      at: [first],
      marks: ['应诉能力还不够强'],
    },
    { facts: paragraphs('信息化水平不高，根源在于信息化建设水平较低。'), at: [first], marks: ['信息化建设水平较低'] },
    { facts: paragraphs('合法性审查质量不高，主要是审查质量还有差距。'), at: [first], marks: ['审查质量还有差距'] },
  ],
});
