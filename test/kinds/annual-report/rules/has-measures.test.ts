import { hasMeasures } from '../../../../src/kinds/annual-report/rules/has-measures.ts';
import { testRule } from '../../../check/test-rule.ts';

const says = '缺少法定内容：上一年度推进法治政府建设的主要举措和成效';

testRule(hasMeasures, {
  valid: [
    { measures: { lead: '各项任务扎实推进。' } },
    { measures: { sections: [{ items: [{ points: [{ text: '组建监督员队伍。' }] }] }] } },
  ],
  invalid: [
    { facts: {}, at: ['/measures'], says, missing: ['/measures'] },
    { facts: { measures: {} }, at: ['/measures'] },
    { facts: { measures: { lead: ' ', sections: [{ heading: '', paragraphs: [' '] }] } }, at: ['/measures'], says },
    {
      facts: { measures: { sections: [{ areas: ['制度体系'], items: [{ source: '法治督察科' }] }] } },
      at: ['/measures'],
    },
  ],
});
