import type { PartRule } from '../../../check/rule.ts';
import type { Finding } from '../../../diagnostic.ts';
import { writeDate } from '../../../domain/days/dates.ts';
import { sendingDeadline } from '../../../domain/days/deadlines.ts';
import { outgoing } from '../../../facts/outgoing.ts';
import type { AnnualReport } from '../facts.generated.ts';

export const reportSentInTime = {
  id: 'report-sent-in-time',
  severity: 'warning',
  tags: ['statutory', 'dates'],
  title: '年度报告须在次年3月1日前报送',
  source: 'regulation',
  basis: '《法治政府建设与责任落实督察工作规定》（年度报告的报送期限）',
  why: '看“报送日期”，没填的看成文日期；省级党委政府联合上报的期限是4月1日。都没填而今天已过期限的也提一次。',
  reads: 'facts',
  wrong: { reportYear: 2025, editions: { committee: { sentDate: '2026-03-01' } } },
  right: { reportYear: 2025, editions: { committee: { sentDate: '2026-02-28' } } },
  check: (facts, { today }) => {
    const { reportYear, authority } = facts;
    if (reportYear === undefined) return [];
    return outgoing(facts).flatMap(({ edition, name, path, own }): Finding[] => {
      const { before, name: limit } = sendingDeadline(authority?.level, edition, reportYear);
      const day = own.sentDate ?? own.dateOfIssue;
      if (day === undefined)
        return today !== undefined && today >= before
          ? [{ path: `${path}/sentDate`, message: `“${name}”还没有报送，已过期限（${limit}前）` }]
          : [];
      if (day < before) return [];
      const said = own.sentDate
        ? `“${name}”${writeDate(day)}报送`
        : `“${name}”没有填写报送日期，按成文日期${writeDate(day)}看`;
      return [
        { path: `${path}/${own.sentDate ? 'sentDate' : 'dateOfIssue'}`, message: `${said}，超过期限（${limit}前）` },
      ];
    });
  },
} satisfies PartRule<AnnualReport>;
