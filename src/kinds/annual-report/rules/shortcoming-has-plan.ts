import type { PartRule } from '../../../check/rule.ts';
import type { AnnualReport } from '../facts.generated.ts';

export const shortcomingHasPlan = {
  id: 'shortcoming-has-plan',
  severity: 'warning',
  tags: ['continuity', 'statutory'],
  title: '每条不足在下一年安排里要有对应',
  source: 'regulation',
  basis: '《法治政府建设与责任落实督察工作规定》（年度报告的内容）；实务：安排针对不足',
  why: '只在有的安排写了“对应的不足”时看；一条都没写对应的，不知道是没有还是没填，不提。',
  from: 'review',
  reads: 'facts',
  wrong: {
    shortcomings: {
      list: [
        { id: '案卷质量', problem: '甲' },
        { id: '人员不足', problem: '乙' },
      ],
    },
    plan: { list: [{ addresses: ['案卷质量'] }] },
  },
  right: {
    shortcomings: { list: [{ id: '案卷质量', problem: '甲' }] },
    plan: { list: [{ addresses: ['案卷质量'] }] },
  },
  check: ({ shortcomings, plan }) => {
    const addressed = new Set((plan?.list ?? []).flatMap(({ addresses = [] }) => addresses));
    if (addressed.size === 0) return [];
    return (shortcomings?.list ?? []).flatMap(({ id }, index) =>
      id === undefined || addressed.has(id)
        ? []
        : [{ path: `/shortcomings/list/${index}`, message: '下一年度安排里没有一项对应这条不足' }],
    );
  },
} satisfies PartRule<AnnualReport>;
