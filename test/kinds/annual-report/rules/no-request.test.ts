import { noRequest } from '../../../../src/kinds/annual-report/rules/no-request.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule(noRequest, {
  valid: [
    { editions: { 'congress-session': { closing: '以上报告，请予审议，恳请支持。' } } },
    { opening: { paragraphs: ['恳请支持。'] }, plan: { tail: '抓好落实。' } },
    { plan: { list: [{ text: '办理代表建议和依申请公开。' }] } },
  ],
  invalid: [
    ...[
      ...['当否。', '可否，请示。', '请批准。', '请批复。', '请审批。', '请批转。', '请指示。', '请支持。'],
      ...['请求县委支持。', '望予解决。', '请予统筹拨付。', '请予适当帮助。', '请求县委批准。'],
    ].map((closing) => ({ facts: { editions: { committee: { closing } } }, at: ['/editions/committee/closing'] })),
    {
      facts: { editions: { committee: { closing: '以上报告妥否，请批示。' } } },
      at: ['/editions/committee/closing', '/editions/committee/closing'],
      says: '妥否',
    },
    { facts: { plan: { lead: '抓好落实。', tail: '恳请上级支持解决经费。' } }, at: ['/plan/tail'], marks: ['恳请'] },
    {
      facts: {
        structure: { parts: [{ part: 'measures' }, { part: 'plan' }, { part: 'shortcomings', within: 'measures' }] },
        measures: { lead: '抓好落实。' },
        shortcomings: { tail: '经费不足。' },
        plan: { tail: '恳请支持。' },
      },
      at: ['/plan/tail'],
    },
  ],
});
