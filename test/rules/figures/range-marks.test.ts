import { rangeMarks } from '../../../src/rules/figures/range-marks.ts';
import { testRule } from '../../check/test-rule.ts';

const told = (...paragraphs: string[]) => ({
  reportYear: 2025,
  measures: { sections: [{ heading: '做好工作', paragraphs }] },
});

testRule(rangeMarks, {
  valid: [
    told('宣传月活动于4月10日至25日开展，附件10-25已印发。'),
    told('罚款幅度为3万元至5万元，适用表3-5。'),
    told('2023—2025年，累计培训执法骨干640人次。'),
    told('每季度评查案卷2至3次，重点看第2-3号窗口。'),
    told('1—6月，受理案件96件；补贴标准800元至1200元。'),
    told('每村配备1至3名调解员。'),
  ],
  invalid: [
    { facts: told('宣传月活动于4月10-25日开展。'), at: ['/measures/sections/0/paragraphs/0'], marks: ['4月10-25日'] },
    { facts: told('罚款幅度为3-5万元。'), at: ['/measures/sections/0/paragraphs/0'], marks: ['3-5万元'] },
    {
      facts: told('2023-2025年，累计培训执法骨干640人次。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['2023-2025年'],
    },
    { facts: told('每季度评查案卷2-3次。'), at: ['/measures/sections/0/paragraphs/0'], marks: ['2-3次'] },
    {
      facts: told('1—6月份期间内，受理案件96件；补贴标准800-1200元。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['800-1200元'],
    },
    { facts: told('每村配备一至3名调解员。'), at: ['/measures/sections/0/paragraphs/0'], marks: ['一'] },
  ],
});
