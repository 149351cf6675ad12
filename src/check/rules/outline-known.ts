import { lastOutlineBefore, outlineOf } from '../../domain/report/outline-areas.ts';
import type { Rule } from '../rule.ts';

export const outlineKnown = {
  id: 'outline-known',
  severity: 'warning',
  title: '核实本年度适用的纲要',
  basis: '实务：《法治政府建设实施纲要》五年一个，新的印发以后对照新的',
  why: '程序只收录了到2025年的纲要。以后年度的报告，“对应纲要的部分”先按最近的一个列出；新纲要印发后，写进 fazhi.config.json 的 outlines，就不再提示。',
  reads: ['/reportYear'],
  wrong: { reportYear: 2026 },
  right: { reportYear: 2025 },
  check: ({ reportYear }, { outlines }) => {
    if (reportYear === undefined || outlineOf(reportYear, outlines)) return [];
    const last = lastOutlineBefore(reportYear);
    if (!last) return [];
    return [
      {
        path: '/reportYear',
        message: `请核实：${reportYear}年度适用的纲要：程序没有收录，“对应纲要的部分”是按最近的${last.name}列出的`,
        hint: '新的纲要已经印发的，写进 fazhi.config.json 的 outlines（名称、起止年度、各部分）',
      },
    ];
  },
} satisfies Rule;
