import type { PartRule } from '../../check/rule.ts';
import { editions } from '../../domain/editions/edition.ts';
import { allMatches } from '../../domain/text/all-matches.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { isIn } from '../../schema/pointer.ts';

const thisYear = /今年/gu;
const signs = signsOf(thisYear);

export const thisYearIsReportYear = {
  id: 'this-year-is-report-year',
  severity: 'notice',
  tags: ['dates', 'wording'],
  title: '次年成文的报告，“今年”不指报告年度',
  source: 'practice',
  basis: '实务：年份写明，不用“今年”',
  why: '2026年2月成文的报告写“今年以来”，照字面是2026年。一份报告只提一次；年底以前成文的不提，安排里的“今年”不看。',
  from: 'final',
  reads: 'facts',
  wrong: {
    reportYear: 2025,
    editions: { committee: { dateOfIssue: '2026-02-09' } },
    text: ['今年共办理3件。'],
  },
  right: {
    reportYear: 2025,
    editions: { committee: { dateOfIssue: '2026-02-09' } },
    text: ['全年共办理3件。'],
  },
  check: (facts, { manuscript, kind }) => {
    const { reportYear } = facts;
    const first = editions.flatMap((edition) => facts.editions?.[edition]?.dateOfIssue ?? []).toSorted()[0];
    if (reportYear === undefined || first === undefined || first <= `${reportYear}-12-31`) return [];
    const backward = ['opening', ...kind.doneGroups];
    const texts = manuscript.holding(manuscript.printed, signs).filter(({ path }) => isIn(backward, path));
    const spoken = texts.flatMap((one) => allMatches(one.text, thisYear).map(({ index }) => ({ ...one, index })));
    const [spot] = spoken;
    if (!spot) return [];
    return [
      {
        path: spot.path,
        span: spot.spanOf(spot.index, spot.index + 2),
        message: `报告${Number(first.slice(0, 4))}年成文，“今年”（共${spoken.length}处）容易看成${Number(first.slice(0, 4))}年`,
        hint: `写成“${reportYear}年”或者“全年”`,
      },
    ];
  },
} satisfies PartRule;
