import type { PartRule } from '../../../check/rule.ts';
import { outlineBefore, outlineOf } from '../../../domain/report/outline-areas.ts';
import type { AnnualReport } from '../facts.generated.ts';

export const outlineOfYearKnown = {
  id: 'outline-of-year-known',
  severity: 'warning',
  tags: ['statutory'],
  title: '本年度适用的纲要须核实',
  source: 'unverified',
  basis: '《法治政府建设实施纲要》（按报告年度取适用的一部）；实务',
  why: '程序知道的纲要到2025年为止，以后的要由填报的机关核实。新的纲要印发以后，把名称、年度和各部分写进 fazhi.config.json 的 outlines，就按新的对照，也不再提。一份报告只提一次。',
  reads: 'facts',
  wrong: { reportYear: 2026 },
  right: { reportYear: 2025 },
  check: ({ reportYear }, { outlines }) => {
    if (reportYear === undefined || outlineOf(reportYear, outlines)) return [];
    const last = outlineBefore(reportYear, outlines);
    return [
      {
        path: '/reportYear',
        message: '请核实：本年度适用的纲要',
        ...(last && {
          hint: `程序知道的最后一部是${last.name}；新的印发以后，写进 fazhi.config.json 的 outlines，就按新的对照`,
        }),
      },
    ];
  },
} satisfies PartRule<AnnualReport>;
