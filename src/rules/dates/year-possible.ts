import type { PartRule } from '../../check/rule.ts';
import { yearSigns, yearsIn } from '../../domain/days/text-years.ts';
import { isIn } from '../../schema/pointer.ts';
import { spotsIn } from '../spots.ts';

/** Plans name goals some years ahead; nothing that was done lies beyond the year after the one reported on. */
const ahead = { planned: 30, done: 1 } as const;

export const yearPossible = {
  id: 'year-possible',
  severity: 'warning',
  tags: ['dates'],
  title: '正文里的年份须是可能的年份',
  source: 'practice',
  basis: '实务：年份多打、错打一位',
  why: '写已经做的事，年份不会晚于报告年度的次年；安排里的目标年份不会在三十年以后，1900年以前的也请核对。“到2035年”“2035年前”、书名号里的和起止年份不看。',
  reads: 'facts',
  wrong: { reportYear: 2025, text: ['2205年开展培训。'] },
  right: { reportYear: 2025, text: ['2025年开展培训。'] },
  check: (facts, { manuscript, kind }) => {
    const { reportYear } = facts;
    if (reportYear === undefined) return [];
    return spotsIn(manuscript, yearSigns, (text, path) => {
      const last = reportYear + (isIn(kind.plannedGroups, path) ? ahead.planned : ahead.done);
      return yearsIn(text)
        .filter(({ year, end }) => year < 1900 || (year > last && !/^(?:底|年底)?前/u.test(text.slice(end))))
        .map(({ start, end, year }) => ({ start, end, message: `“${year}年”不像是这里会写的年份，请核对` }));
    });
  },
} satisfies PartRule;
