import type { PartRule } from '../../../check/rule.ts';
import { outlineOf } from '../../../domain/report/outline-areas.ts';
import type { AnnualReport } from '../facts.generated.ts';

export const measuresCoverOutline = {
  id: 'measures-cover-outline',
  severity: 'notice',
  tags: ['statutory'],
  title: '主要举措对照当年适用的纲要',
  source: 'policy',
  basis: '《法治政府建设实施纲要》（按报告年度取适用的一部）；实务',
  why: '只在各节选了“对应纲要的部分”时看，没有一节对应的合成一条提示。学习习近平法治思想写在别处、组织保障写在第一责任人职责里，都算写了；部门只管自己的事，不看；没有适用纲要的年度不看。',
  from: 'review',
  reads: 'facts',
  wrong: { reportYear: 2025, measures: { sections: [{ areas: ['制度体系'] }] } },
  right: { reportYear: 2025, measures: { sections: [{ heading: '制度建设' }] } },
  check: (facts, { outlines, manuscript }) => {
    const { reportYear, authority, leadership, measures } = facts;
    const outline = reportYear === undefined ? undefined : outlineOf(reportYear, outlines);
    const named = new Set((measures?.sections ?? []).flatMap(({ areas = [] }) => areas));
    if (!outline || named.size === 0 || authority?.level === 'department') return [];
    if (leadership) named.add('组织保障');
    if (manuscript.printed.some(({ text }) => text.includes('习近平法治思想'))) named.add('习近平法治思想');
    const untouched = outline.areas.filter((area) => !named.has(area));
    if (untouched.length === 0) return [];
    return [{ path: '/measures/sections', message: `对照${outline.name}，没有一节对应：${untouched.join('、')}` }];
  },
} satisfies PartRule<AnnualReport>;
