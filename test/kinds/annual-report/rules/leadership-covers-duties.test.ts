import { leadershipCoversDuties } from '../../../../src/kinds/annual-report/rules/leadership-covers-duties.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule(leadershipCoversDuties, {
  valid: [
    {},
    { authority: { level: 'department' }, leadership: { lead: '部署工作。' } },
    { leadership: { items: [] } },
  ],
  invalid: [
    {
      facts: { leadership: { lead: '部署工作，出庭应诉。', items: [{ duty: '学法普法', intro: '讲课。' }] } },
      at: ['/leadership'],
      says: '没有写到：决策与制度、履职与执法、督促与监督',
    },
  ],
});
