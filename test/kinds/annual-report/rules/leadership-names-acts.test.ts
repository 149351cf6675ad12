import { leadershipNamesActs } from '../../../../src/kinds/annual-report/rules/leadership-names-acts.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule(leadershipNamesActs, {
  valid: [
    {},
    {
      leadership: {
        items: [{ role: 'party' }, { intro: '高度重视。', count: 3 }, { intro: '高度重视。', date: '3月' }],
      },
    },
    { leadership: { items: [{ intro: '总的。', points: [{ text: '6月18日在一起案件中出庭应诉。' }] }] } },
    { leadership: { items: [{ intro: '对执法工作批示11件。' }] } },
  ],
  invalid: [
    {
      facts: {
        leadership: {
          items: [
            { intro: '形成问题清单100项。' },
            { intro: '主持会议4次。' },
            { points: [{ text: '约谈28个单位，要求在11月底前整改到位。' }] },
          ],
        },
      },
      at: ['/leadership/items/0'],
      says: '第一、三条没有写',
    },
  ],
});
