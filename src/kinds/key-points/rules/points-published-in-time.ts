import type { PartRule } from '../../../check/rule.ts';
import { writeDate } from '../../../domain/days/dates.ts';
import { daysBetween } from '../../../domain/days/deadlines.ts';
import type { KeyPoints } from '../facts.generated.ts';

export const pointsPublishedInTime = {
  id: 'points-published-in-time',
  severity: 'notice',
  tags: ['dates'],
  title: '要点形成以后20个工作日内公开',
  source: 'law',
  basis: '《中华人民共和国政府信息公开条例》（主动公开的时限）',
  why: '看实际公开日期，没有的看计划公开日期，离成文日期30天以上的提：20个工作日连休息日大约28天。定了密级的、没有日期的不看。',
  from: 'final',
  reads: 'facts',
  wrong: { editions: { issued: { dateOfIssue: '2026-03-12' } }, publication: { plannedDate: '2026-04-20' } },
  right: { editions: { issued: { dateOfIssue: '2026-03-12' } }, publication: { plannedDate: '2026-03-16' } },
  check: ({ editions, publication = {}, document }) => {
    const { publishedDate, plannedDate } = publication;
    const day = publishedDate ?? plannedDate;
    const issued = editions?.issued?.dateOfIssue;
    if (!day || !issued || document?.securityClassification || daysBetween(issued, day) <= 30) return [];
    const path = `/publication/${publishedDate ? 'publishedDate' : 'plannedDate'}`;
    const planned = publishedDate ? '' : '计划';
    return [{ path, message: `${writeDate(issued)}成文，${planned}${writeDate(day)}公开，超过20个工作日` }];
  },
} satisfies PartRule<KeyPoints>;
