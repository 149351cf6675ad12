import { noLeftOverYear } from '../../../src/rules/dates/no-left-over-year.ts';
import { testRule } from '../../check/test-rule.ts';

const told = (...paragraphs: string[]) => ({
  reportYear: 2025,
  measures: { sections: [{ heading: '做好工作', paragraphs }] },
});

testRule(noLeftOverYear, {
  valid: [
    told('现将2025年度法治政府建设情况报告如下。', '2024年办理的行政复议案件中，有15件结转至2025年审结。'),
    told('现将2025年法治政府建设工作情况报告如下。', '与截至2024年12月底的数据相比，全县持证执法人员增加26名。'),
    told('2025年以来，全县上下凝心聚力推进法治建设。', '2024年以来，两年累计召开常务会议24次，研究法治议题19项。'),
    told('2025年，县司法局指导乡镇规范执法。', '下一步，2026年将重点推进乡镇合法性审查全覆盖。'),
    told('2025年，各项任务顺利完成。', '去年（2024年）以来，新增法治示范村4个。'),
    told('2025年度法治政府建设年度报告', '对照2024年度考核反馈问题，完成整改42项。'),
    told('现将2024年度督察反馈问题整改情况报告如下：'),
    told('现将2024年工作情况和2025年工作打算报告如下：'),
    { reportYear: 2025, measures: { sections: [{ heading: '2024年度考核反馈问题整改情况', paragraphs: ['甲。'] }] } },
    told('2025年，县委常委会专题研究法治议题4次。', '与前年（2023年）相比，诉讼案件减少8件。'),
  ],
  invalid: [
    {
      facts: told('现将2024年度法治政府建设情况报告如下：', '一年来，召开会议4次。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['2024年'],
    },
    {
      facts: {
        reportYear: 2025,
        measures: { sections: [{ heading: '2024年法治政府建设基本情况', paragraphs: ['甲。'] }] },
      },
      at: ['/measures/sections/0/heading'],
      marks: ['2024年'],
    },
    {
      facts: told('现将2025年度法治政府建设情况报告如下。', '2024年，全县共办理行政复议案件186件，审结171件。'),
      at: ['/measures/sections/0/paragraphs/1'],
      marks: ['2024年，'],
    },
    {
      facts: told('现将2025年法治政府建设工作情况报告如下。', '截至2024年12月底，全县持证执法人员1126名。'),
      at: ['/measures/sections/0/paragraphs/1'],
      marks: ['截至2024年12月底'],
    },
    {
      facts: told(
        '2025年以来，全县上下凝心聚力推进法治建设。',
        '2024年以来，县政府召开常务会议24次，研究法治议题19项。',
      ),
      at: ['/measures/sections/0/paragraphs/1'],
      marks: ['2024年以来，'],
    },
    {
      facts: told('2025年，县司法局指导乡镇规范执法。', '下一步，2025年将重点推进乡镇合法性审查全覆盖。'),
      at: ['/measures/sections/0/paragraphs/1'],
      marks: ['下一步，2025年将'],
    },
    {
      facts: told('2025年，各项任务顺利完成。', '今年（2024年）以来，新增法治示范村4个。'),
      at: ['/measures/sections/0/paragraphs/1'],
      marks: ['今年（2024年）'],
    },
    {
      facts: told('2025年度法治政府建设年度报告', '全面完成2024年度法治建设重点任务42项。'),
      at: ['/measures/sections/0/paragraphs/1'],
      marks: ['全面完成2024年度法治建设重点任务'],
    },
    {
      facts: told('2025年，县委常委会专题研究法治议题4次。', '与上年（2023年）相比，诉讼案件减少8件。'),
      at: ['/measures/sections/0/paragraphs/1'],
      marks: ['上年（2023年）'],
    },
  ],
});
