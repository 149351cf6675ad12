import type { PartRule } from '../../../check/rule.ts';
import type { AnnualReport } from '../facts.generated.ts';

export const planLinkExists = {
  id: 'plan-link-exists',
  severity: 'warning',
  tags: ['continuity'],
  title: '安排“对应的不足”须在不足里',
  source: 'practice',
  basis: '实务：安排针对不足',
  why: '不足删了、改了名，安排里还对应着，就对空了。',
  reads: 'facts',
  wrong: { plan: { list: [{ addresses: ['案卷质量'] }] } },
  right: { plan: { list: [{ addresses: ['案卷质量'] }] }, shortcomings: { list: [{ id: '案卷质量' }] } },
  check: ({ shortcomings, plan }) => {
    const known = new Set((shortcomings?.list ?? []).map(({ id }) => id));
    return (plan?.list ?? []).flatMap(({ addresses = [] }, entry) =>
      addresses.flatMap((id, index) =>
        known.has(id) ? [] : [{ path: `/plan/list/${entry}/addresses/${index}`, message: `“${id}”不在“不足和原因”里` }],
      ),
    );
  },
} satisfies PartRule<AnnualReport>;
