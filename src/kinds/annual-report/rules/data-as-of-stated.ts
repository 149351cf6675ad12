import type { PartRule } from '../../../check/rule.ts';
import { writeDate } from '../../../domain/days/dates.ts';
import { editions } from '../editions.ts';
import type { AnnualReport } from '../facts.generated.ts';

export const dataAsOfStated = {
  id: 'data-as-of-stated',
  severity: 'notice',
  tags: ['dates', 'figures'],
  title: '年底以前成文的，写明数据统计截止日',
  source: 'practice',
  basis: '实务：数据须有统计口径',
  why: '成文日期在报告年度之内，数据就不是全年数，须写明统计到哪一天；统计截止日不能晚于成文日期。',
  from: 'final',
  reads: 'facts',
  wrong: { reportYear: 2025, editions: { committee: { dateOfIssue: '2025-12-20' } } },
  right: { reportYear: 2025, editions: { committee: { dateOfIssue: '2025-12-20' } }, dataAsOf: '2025-11-30' },
  check: ({ reportYear, dataAsOf, editions: own = {} }) => {
    const dates = editions.flatMap((edition) => own[edition]?.dateOfIssue ?? []).toSorted();
    const [first] = dates;
    if (first === undefined || reportYear === undefined) return [];
    if (dataAsOf !== undefined)
      return dataAsOf > first
        ? [{ path: '/dataAsOf', message: `数据统计到${writeDate(dataAsOf)}，而成文日期是${writeDate(first)}` }]
        : [];
    return first <= `${reportYear}-12-31`
      ? [{ path: '/dataAsOf', message: `成文日期${writeDate(first)}在年度结束前，请写明数据统计截止日` }]
      : [];
  },
} satisfies PartRule<AnnualReport>;
