import type { PartRule } from '../../../check/rule.ts';
import { thresholdOf } from '../../../check/threshold.ts';
import type { Finding } from '../../../diagnostic.ts';
import { type Deadline, daysBetween, publishingDeadline, sendingDeadline } from '../../../domain/days/deadlines.ts';
import { outgoing } from '../../../facts/outgoing.ts';
import type { AnnualReport } from '../facts.generated.ts';

export const deadlineNear = {
  id: 'deadline-near',
  severity: 'notice',
  tags: ['dates', 'statutory'],
  title: '留意报送和公开期限',
  source: 'regulation',
  basis: '《法治政府建设与责任落实督察工作规定》（年度报告的报送和公开期限）',
  why: '期限前60天（可以调整）起提醒还有几天。已经填了报送（成文）日期、公开（计划公开）日期的不提。',
  thresholds: { days: { title: '期限前多少天起提醒', usual: 60, minimum: 1, maximum: 365 } },
  reads: 'facts',
  wrong: { reportYear: 2025, editions: { committee: {} } },
  right: { reportYear: 2025, editions: { committee: { sentDate: '2026-02-10' } } },
  check: (facts, context) => {
    const { reportYear, authority, editions, publication = {} } = facts;
    const { today } = context;
    if (reportYear === undefined || today === undefined) return [];
    const near = nearFrom(today, thresholdOf(context, 'days'));
    const unsent = outgoing(facts).find(({ own }) => !own.sentDate && !own.dateOfIssue);
    const unpublished = editions?.public && !publication.publishedDate && !publication.plannedDate;
    return [
      ...(unsent ? near('报送', unsent.path, sendingDeadline(authority?.level, unsent.edition, reportYear)) : []),
      ...(unpublished ? near('公开', '/publication', publishingDeadline(reportYear)) : []),
    ];
  },
} satisfies PartRule<AnnualReport>;

function nearFrom(today: string, horizon: number) {
  return (what: string, path: string, { before, name }: Deadline): Finding[] => {
    const days = daysBetween(today, before);
    return days > 0 && days <= horizon ? [{ path, message: `距${what}期限（${name}前）还有${days}天` }] : [];
  };
}
