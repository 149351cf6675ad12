import type { PartRule } from '../../../check/rule.ts';
import type { AnnualReport } from '../facts.generated.ts';
import { toldHeadings } from '../told-headings.ts';

export const toldHeadingExists = {
  id: 'told-heading-exists',
  severity: 'warning',
  tags: ['continuity'],
  title: '“今年何处写到”须是报告里的小标题',
  source: 'practice',
  basis: '实务：上年的安排与今年的报告逐项对照',
  why: '小标题删了、改了，上年的安排还对着原来的，就对空了。',
  reads: 'facts',
  wrong: { previousPlan: [{ text: '规范执法', toldIn: ['规范执法'] }] },
  right: {
    measures: { sections: [{ heading: '规范执法' }] },
    previousPlan: [{ text: '规范执法', toldIn: ['规范执法'] }],
  },
  check: (facts) => {
    const { previousPlan = [] } = facts;
    if (!previousPlan.some(({ toldIn = [] }) => toldIn.length > 0)) return [];
    const known = new Set(toldHeadings(facts).map(({ heading }) => heading));
    return previousPlan.flatMap(({ toldIn = [] }, entry) =>
      toldIn.flatMap((heading, index) =>
        known.has(heading)
          ? []
          : [{ path: `/previousPlan/${entry}/toldIn/${index}`, message: `报告里没有“${heading}”这个小标题` }],
      ),
    );
  },
} satisfies PartRule<AnnualReport>;
