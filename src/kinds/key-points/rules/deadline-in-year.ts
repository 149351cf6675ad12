import type { PartRule } from '../../../check/rule.ts';
import { writeDate } from '../../../domain/days/dates.ts';
import { hasText } from '../../../facts/has-text.ts';
import { lastDayIn, yearsIn } from '../deadline.ts';
import type { KeyPoints } from '../facts.generated.ts';
import { tasksOf } from '../tasks.ts';

export const deadlineInYear = {
  id: 'deadline-in-year',
  severity: 'warning',
  tags: ['dates'],
  title: '完成时限在工作年度里，不早于成文日期',
  source: 'practice',
  basis: '实务：要点安排一年的工作',
  why: '从上年要点改来的，时限常忘了改。写了别的年份的，到期日在印发以前的，都提。“3月底前建立机制，全年实施”看最后一个日子；全年、长期的不提。',
  from: 'review',
  reads: 'facts',
  wrong: { reportYear: 2026, parts: [{ tasks: [{ text: '甲。', deadline: '2025年底前' }] }] },
  right: { reportYear: 2026, parts: [{ tasks: [{ text: '甲。', deadline: '2026年底前' }] }] },
  check: (facts) => {
    const { reportYear, editions } = facts;
    if (reportYear === undefined) return [];
    const issued = editions?.issued?.dateOfIssue;
    return tasksOf(facts).flatMap(({ path, task }) =>
      [
        { at: path, deadline: task.deadline },
        ...(task.details ?? []).map(({ deadline }, index) => ({ at: `${path}/details/${index}`, deadline })),
      ].flatMap(({ at, deadline = '' }) => {
        const message = hasText(deadline) ? wrongIn(deadline, reportYear, issued) : undefined;
        return message ? [{ path: `${at}/deadline`, message }] : [];
      }),
    );
  },
} satisfies PartRule<KeyPoints>;

function wrongIn(deadline: string, year: number, issued: string | undefined): string | undefined {
  const others = yearsIn(deadline).filter((one) => one !== year);
  const [first] = others;
  if (first !== undefined && first > year) return `“${deadline}”跨到${first}年，请核对`;
  if (first !== undefined) return `“${deadline}”不在${year}年`;
  const last = lastDayIn(deadline);
  const isEarly = last !== undefined && issued !== undefined && `${year}-${last}` < issued;
  return isEarly ? `“${deadline}”早于成文日期${writeDate(issued)}` : undefined;
}
