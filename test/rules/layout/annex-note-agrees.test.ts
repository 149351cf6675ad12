import { annexNoteAgrees } from '../../../src/rules/layout/annex-note-agrees.ts';
import { testRule } from '../../check/test-rule.ts';

const annexes = [{ title: '主要数据表', paragraphs: ['见附件9。'] }];

testRule(annexNoteAgrees, {
  valid: [
    { annexes, plan: { tail: '主要数据见附件：甲表。' } },
    { annexes },
    { plan: { tail: '数据见附件，详见附件1。' }, annexes },
    { plan: { tail: '邮件附件5份。' } },
  ],
  invalid: [
    { facts: { plan: { tail: '数据参见附件3。' }, annexes }, at: ['/plan/tail'], marks: ['参见附件3'] },
    {
      facts: { plan: { tail: '数据见附件。' } },
      at: ['/plan/tail'],
      marks: ['见附件'],
      says: '“见附件”，可是没有附件',
    },
    {
      facts: { plan: { lead: '详见附件2。', tail: '附件：主要数据表' }, annexes },
      at: ['/plan/lead', '/plan/tail'],
      marks: ['详见附件2', '附件：'],
    },
  ],
});
