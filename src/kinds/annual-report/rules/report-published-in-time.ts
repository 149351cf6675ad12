import type { PartRule } from '../../../check/rule.ts';
import { writeDate } from '../../../domain/days/dates.ts';
import { publishingDeadline } from '../../../domain/days/deadlines.ts';
import type { AnnualReport } from '../facts.generated.ts';

export const reportPublishedInTime = {
  id: 'report-published-in-time',
  severity: 'warning',
  tags: ['statutory', 'dates'],
  title: '年度报告须在次年4月1日前公开',
  source: 'regulation',
  basis: '《法治政府建设与责任落实督察工作规定》（年度报告的公开）',
  why: '看“实际公开日期”，没填的看“计划公开日期”；都没填而今天已过期限的也提。定了密级的不看。',
  reads: 'facts',
  wrong: { reportYear: 2025, publication: { publishedDate: '2026-04-01' } },
  right: { reportYear: 2025, publication: { publishedDate: '2026-03-31' } },
  check: ({ reportYear, publication = {}, document, editions }, { today }) => {
    if (reportYear === undefined || document?.securityClassification) return [];
    const { before, name } = publishingDeadline(reportYear);
    const { publishedDate, plannedDate } = publication;
    const day = publishedDate ?? plannedDate;
    const path = `/publication/${publishedDate || !plannedDate ? 'publishedDate' : 'plannedDate'}`;
    if (day !== undefined)
      return day < before
        ? []
        : [{ path, message: `${publishedDate ? '' : '计划'}${writeDate(day)}公开，超过期限（${name}前）` }];
    return editions?.public && today !== undefined && today >= before
      ? [{ path, message: `还没有公开，已过期限（${name}前）` }]
      : [];
  },
} satisfies PartRule<AnnualReport>;
