import type { PartRule } from '../../../check/rule.ts';
import { hasText } from '../../../facts/has-text.ts';
import type { AnnualReport } from '../facts.generated.ts';

export const previousPlanAnswered = {
  id: 'previous-plan-answered',
  severity: 'notice',
  tags: ['continuity'],
  title: '上年说要做的事要有交代',
  source: 'practice',
  basis: '实务：人大审议和督察会拿上年的安排来对',
  why: '只在填了“上年安排”时看：没写完成情况的，没完成、有调整而没写原因的，各提一次。',
  from: 'review',
  reads: 'facts',
  wrong: { previousPlan: [{ text: '建成复议听证室' }] },
  right: { previousPlan: [{ text: '建成复议听证室', status: '已完成' }] },
  check: ({ previousPlan = [] }) =>
    previousPlan.flatMap(({ text, status, note }, index) => {
      if (!hasText(text)) return [];
      if (!status) return [{ path: `/previousPlan/${index}/status`, message: `“${text}”没有写完成情况` }];
      const owes = status === '未完成' || status === '已调整';
      return owes && !hasText(note)
        ? [{ path: `/previousPlan/${index}/note`, message: `“${text}”${status}，没有写原因` }]
        : [];
    }),
} satisfies PartRule<AnnualReport>;
