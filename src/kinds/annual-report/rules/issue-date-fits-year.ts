import type { PartRule } from '../../../check/rule.ts';
import { writeDate } from '../../../domain/days/dates.ts';
import { editions } from '../editions.ts';
import type { AnnualReport } from '../facts.generated.ts';

export const issueDateFitsYear = {
  id: 'issue-date-fits-year',
  severity: 'warning',
  tags: ['dates', 'elements'],
  title: '成文日期须与报告年度相称',
  source: 'regulation',
  basis: '《法治政府建设与责任落实督察工作规定》（年度报告）；实务',
  why: '报告2025年的工作，成文一般在2025年11月到2026年年底。早了晚了多半是年份写错。',
  from: 'final',
  reads: 'facts',
  wrong: { reportYear: 2025, editions: { committee: { dateOfIssue: '2025-02-09' } } },
  right: { reportYear: 2025, editions: { committee: { dateOfIssue: '2026-02-09' } } },
  check: ({ reportYear, editions: own = {} }) => {
    if (reportYear === undefined) return [];
    return editions.flatMap((edition) => {
      const date = own[edition]?.dateOfIssue;
      if (!date || (date >= `${reportYear}-11-01` && date <= `${reportYear + 1}-12-31`)) return [];
      const message = `成文日期${writeDate(date)}，报告的是${reportYear}年度，请核对年份`;
      return [{ path: `/editions/${edition}/dateOfIssue`, message }];
    });
  },
} satisfies PartRule<AnnualReport>;
