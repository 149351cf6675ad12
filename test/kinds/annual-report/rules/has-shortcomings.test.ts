import { hasShortcomings } from '../../../../src/kinds/annual-report/rules/has-shortcomings.ts';
import { testRule } from '../../../check/test-rule.ts';

const says = '缺少法定内容：上一年度推进法治政府建设存在的不足和原因';

testRule(hasShortcomings, {
  valid: [
    { shortcomings: { list: [{ problem: '案卷质量不高' }] } },
    { shortcomings: { lead: '由于人员不足，案卷质量不高。' } },
    {
      structure: { parts: [{ part: 'shortcomings', within: 'measures' }] },
      shortcomings: { list: [{ problem: '甲' }] },
    },
  ],
  invalid: [
    { facts: {}, at: ['/shortcomings'], says, missing: ['/shortcomings'] },
    { facts: { shortcomings: { list: [] } }, at: ['/shortcomings'] },
    { facts: { shortcomings: { lead: '', list: [{ problem: ' ' }] } }, at: ['/shortcomings'], says },
    { facts: { shortcomings: { list: [{ id: '案卷质量' }] } }, at: ['/shortcomings'] },
  ],
});
