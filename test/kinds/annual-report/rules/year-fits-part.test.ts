import { yearFitsPart } from '../../../../src/kinds/annual-report/rules/year-fits-part.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule(yearFitsPart, {
  valid: [
    { opening: { paragraphs: ['2020年'] } },
    {
      reportYear: 2025,
      opening: { paragraphs: ['为落实《2024年工作要点》，2025年，比2024年好。', '2023年'], transition: '报告如下：' },
      plan: { lead: '2026年是“十五五”开局之年，2025年未完成的继续推进。' },
      structure: {
        parts: [
          { part: 'plan', heading: '2026年安排' },
          { part: 'measures', heading: '2021—2025年工作' },
        ],
      },
      editions: { public: { title: '云岭县2025年法治政府建设情况' } },
    },
  ],
  invalid: [
    {
      facts: {
        reportYear: 2025,
        editions: { public: { title: '云岭县2024年法治政府建设情况' } },
        opening: { paragraphs: ['2024年，我县'], transition: '现将2026年情况报告如下：' },
        structure: {
          parts: [
            { part: 'plan', heading: '2025年安排' },
            { part: 'shortcomings', heading: '2024年不足' },
          ],
        },
        plan: { lead: '2025年，我县将' },
      },
      at: [
        '/editions/public/title',
        '/opening/paragraphs/0',
        '/opening/transition',
        '/structure/parts/0/heading',
        '/structure/parts/1/heading',
        '/plan/lead',
      ],
      says: '这里写的是2024年，应当是2025年',
    },
  ],
});
