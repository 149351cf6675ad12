import type { PartRule } from '../../check/rule.ts';
import type { Finding } from '../../diagnostic.ts';
import { editions } from '../../domain/editions/edition.ts';
import type { Facts } from '../../facts/facts.ts';

/** A step and the one it cannot come before; each with its pointer, its name and its day. */
interface Order {
  readonly path: string;
  readonly later: readonly [name: string, day: string | undefined];
  readonly earlier: readonly [name: string, day: string | undefined];
}

export const datesInOrder = {
  id: 'dates-in-order',
  severity: 'warning',
  tags: ['dates'],
  title: '各个日期须先后合理',
  source: 'regulation',
  basis: '《党政机关公文处理工作条例》第九条（十二）、第十九至二十二条',
  why: '先作合法性审核再上会，签发以后才成文，成文以后才印发、报送、公开。没填的不比。',
  reads: 'facts',
  wrong: { editions: { committee: { dateOfIssue: '2026-02-09', sentDate: '2026-02-08' } } },
  right: { editions: { committee: { dateOfIssue: '2026-02-09', sentDate: '2026-02-10' } } },
  check: (facts) =>
    ordersOf(facts).flatMap(({ path, later, earlier }): Finding[] =>
      later[1] && earlier[1] && later[1] < earlier[1]
        ? [{ path, message: `${later[0]}（${later[1]}）在${earlier[0]}（${earlier[1]}）之前，请核对` }]
        : [],
    ),
} satisfies PartRule;

function ordersOf({ approval = {}, editions: own = {}, publication }: Facts): Order[] {
  const inEditions = editions.flatMap((edition): Order[] => {
    const { dateOfIssue, sentDate, printDate } = own[edition] ?? {};
    const path = `/editions/${edition}`;
    return [
      { path: `${path}/sentDate`, later: ['报送日期', sentDate], earlier: ['成文日期', dateOfIssue] },
      { path: `${path}/printDate`, later: ['印发日期', printDate], earlier: ['成文日期', dateOfIssue] },
    ];
  });
  const reviewed = approval.legalReview?.date;
  return [
    { path: '/approval/meeting/date', later: ['会议审议', approval.meeting?.date], earlier: ['合法性审核', reviewed] },
    ...inEditions,
    {
      path: '/publication/publishedDate',
      later: ['公开日期', publication?.publishedDate],
      earlier: ['成文日期', own.public?.dateOfIssue],
    },
  ];
}
