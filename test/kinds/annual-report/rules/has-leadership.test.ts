import { hasLeadership } from '../../../../src/kinds/annual-report/rules/has-leadership.ts';
import { testRule } from '../../../check/test-rule.ts';

const says = '缺少法定内容：党政主要负责人履行推进法治建设第一责任人职责情况';

testRule(hasLeadership, {
  valid: [
    { leadership: { lead: '局长认真履行第一责任人职责。' } },
    { leadership: { items: [{ role: 'party', points: [{ text: '书记主持会议4次。' }] }] } },
  ],
  invalid: [
    { facts: {}, at: ['/leadership'], says, missing: ['/leadership'] },
    { facts: { leadership: { lead: ' ', items: [{}] } }, at: ['/leadership'], says },
    { facts: { leadership: { items: [{ role: 'government' }] } }, at: ['/leadership'] },
    { facts: { leadership: { items: [{ duty: '组织领导', date: '2025年3月12日', count: 4 }] } }, at: ['/leadership'] },
  ],
});
