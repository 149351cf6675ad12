import { doneNotPlanned } from '../../../src/rules/wording/done-not-planned.ts';
import { testRule } from '../../check/test-rule.ts';

const told = (...paragraphs: string[]) => ({
  reportYear: 2025,
  measures: { sections: [{ heading: '做好工作', paragraphs }] },
});

testRule(doneNotPlanned, {
  valid: [
    told('2025年主要工作成效：加大行政复议宣传力度，设立复议服务点14个，为下一步规范化建设打下基础。'),
    told('一年来，主要开展了以下工作：按照年度计划组织执法培训6期，实现执法人员全覆盖。'),
    told('主要做法如下：一是出台合法性审查办法，对拟提请审议的事项逐件审查，配备审查员28名。'),
  ],
  invalid: [
    {
      facts: told('2025年主要工作成效：下一步将加大行政复议宣传力度，拟设立复议服务点14个。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['下一步将加大'],
    },
    {
      facts: told('一年来，主要开展了以下工作：计划组织执法培训6期，将实现执法人员全覆盖。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['计划组织'],
    },
    {
      facts: told('主要做法如下：一是拟出台合法性审查办法，准备配备审查员28名。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['拟出台'],
    },
  ],
});
