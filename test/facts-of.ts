import type { AnyExample, Example } from '../src/check/rule.ts';
import type { AnnualReport } from '../src/kinds/annual-report/facts.generated.ts';
import { annualReport } from '../src/kinds/annual-report/index.ts';
import { exampleFacts } from '../src/kinds/example-facts.ts';

/** The smallest facts of 云岭县 that hold what a test is about. */
export function factsOf(facts: AnyExample | Example<AnnualReport> = {}): AnnualReport {
  return exampleFacts(annualReport, facts) as AnnualReport;
}

/** Facts of 云岭县司法局 that a report can be rendered from without any finding. */
export function wholeFacts(facts: Partial<AnnualReport> = {}): AnnualReport {
  return factsOf({
    reportYear: 2025,
    authority: {
      name: '云岭县司法局',
      shortName: '县司法局',
      level: 'department',
      selfReference: '我局',
      superior: { partyCommittee: '县委', government: '县政府', department: '市司法局' },
    },
    editions: {
      local: {
        documentNumber: { agencyCode: '云司', year: 2026, serial: 6 },
        signatories: [{ name: '陈明远' }],
        dateOfIssue: '2026-02-10',
      },
    },
    opening: { paragraphs: ['2025年，法治政府建设取得新进展。'] },
    measures: { sections: [{ heading: '加强制度建设', paragraphs: ['审核文件26件。'] }] },
    shortcomings: { list: [{ problem: '案卷质量不高', cause: '主要是培训不够' }] },
    leadership: { items: [{ role: 'government', intro: '局长主持会议4次。' }] },
    plan: { list: [{ heading: '加强培训', text: '轮训一遍。' }] },
    ...facts,
  });
}
