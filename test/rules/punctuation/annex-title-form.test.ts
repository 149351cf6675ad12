import { annexTitleForm } from '../../../src/rules/punctuation/annex-title-form.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(annexTitleForm, {
  valid: [
    {
      annexes: [
        { title: '关于附件1的说明' },
        { title: '落实《条例》' },
        { title: '《条例》情况' },
        { title: '收、支表' },
      ],
    },
    {},
    { annexes: [{ title: '贯彻《条例》情况表' }, { title: '附件' }, { title: '《甲》和《乙》' }] },
  ],
  invalid: [
    {
      facts: { annexes: [{ title: '《主要数据表》' }, { title: '数据表。' }] },
      at: ['/annexes/0/title', '/annexes/1/title'],
      marks: ['《主要数据表》', '数据表。'],
    },
    { facts: { annexes: [{ title: '附件1：主要数据表' }] }, at: ['/annexes/0/title'], says: '写成“主要数据表”就可以' },
  ],
});
