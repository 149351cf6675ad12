import { measuresCoverOutline } from '../../../../src/kinds/annual-report/rules/measures-cover-outline.ts';
import { testRule } from '../../../check/test-rule.ts';

const of2020 = ['政府职能', '制度体系', '行政决策', '行政执法', '权力制约监督', '矛盾纠纷化解', '法治思维和能力'];

testRule(measuresCoverOutline, {
  valid: [
    {},
    { reportYear: 2020, measures: { sections: [{ areas: of2020 }] } },
    { reportYear: 2026, measures: { sections: [{ areas: ['制度体系'] }] } },
    { reportYear: 2025, authority: { level: 'department' }, measures: { sections: [{ areas: ['制度体系'] }] } },
  ],
  invalid: [
    {
      facts: {
        reportYear: 2025,
        opening: { paragraphs: ['2025年，法治政府建设取得新进展。'] },
        measures: {
          sections: [{ areas: ['机构职能', '制度体系', '行政决策', '行政执法', '权力制约监督', '科技保障'] }],
        },
      },
      at: ['/measures/sections'],
      says: '没有一节对应：习近平法治思想、突发事件应对、矛盾纠纷化解、组织保障',
    },
    {
      facts: { reportYear: 2020, measures: { sections: [{ areas: of2020.slice(2) }] } },
      at: ['/measures/sections'],
      says: '没有一节对应：政府职能、制度体系',
    },
    {
      facts: {
        reportYear: 2023,
        opening: { paragraphs: ['学习贯彻习近平法治思想'] },
        leadership: {},
        measures: { sections: [{ areas: ['机构职能', '制度体系', '行政决策', '行政执法', '权力制约监督'] }] },
      },
      at: ['/measures/sections'],
      says: '没有一节对应：突发事件应对、矛盾纠纷化解、科技保障',
    },
  ],
});
