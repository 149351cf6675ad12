import type { PartRule } from '../../check/rule.ts';
import { writeDate } from '../../domain/days/dates.ts';
import { daySigns, daysIn, type TextDay } from '../../domain/days/text-days.ts';
import { editions } from '../../domain/editions/edition.ts';
import { clauseBefore } from '../../domain/text/sentences.ts';
import { isIn } from '../../schema/pointer.ts';
import { type Spot, spotsIn } from '../spots.ts';

const planned = /计划|预计|预定|拟|力争|确保|要求|明确|目标|定于|至$|到$|截至/u;
const stillToCome = /^(?:之?前|以前|止|起|将)/u;

export const eventBeforeIssue = {
  id: 'event-before-issue',
  severity: 'warning',
  tags: ['dates'],
  title: '成文以后的事不写成已经做了',
  source: 'regulation',
  basis: '《党政机关公文处理工作条例》第十九、二十条（内容准确）',
  why: '12月13日成文的报告写“在12月底上报”，日子还没到。只看主要举措、履职情况；“12月底前”“计划12月”一类的不提，没写年份的按报告年度看。',
  from: 'final',
  reads: 'facts',
  wrong: {
    reportYear: 2025,
    editions: { committee: { dateOfIssue: '2025-12-13' } },
    text: ['在12月底各单位上报检查。'],
  },
  right: {
    reportYear: 2025,
    editions: { committee: { dateOfIssue: '2025-12-13' } },
    text: ['要求各单位12月底前上报检查。'],
  },
  check: (facts, { manuscript, kind }) => {
    const { reportYear } = facts;
    const issued = editions
      .flatMap((edition) => facts.editions?.[edition]?.dateOfIssue ?? [])
      .toSorted()
      .at(-1);
    if (reportYear === undefined || issued === undefined) return [];
    return spotsIn(manuscript, daySigns, (text, path) =>
      isIn(kind.doneGroups, path) ? laterThan(text, issued, reportYear) : [],
    );
  },
} satisfies PartRule;

function laterThan(text: string, issued: string, reportYear: number): Spot[] {
  return daysIn(text)
    .filter((day) => isoDay(day, reportYear) > issued)
    .filter(({ start, end }) => !planned.test(clauseBefore(text, start)) && !stillToCome.test(text.slice(end, end + 2)))
    .map(({ start, end }) => ({
      start,
      end,
      message: `“${text.slice(start, end)}”在成文日期（${writeDate(issued)}）之后，却写成了已经做的事`,
    }));
}

function isoDay({ year, month, day }: TextDay, reportYear: number): string {
  return [year ?? reportYear, month, day].map((number) => String(number).padStart(2, '0')).join('-');
}
