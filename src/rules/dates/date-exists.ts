import type { WordRule } from '../../check/rule.ts';
import { daySlipSigns, daySlips } from '../../domain/days/day-slips.ts';
import { spotsIn } from '../spots.ts';

export const dateExists = {
  id: 'date-exists',
  severity: 'warning',
  tags: ['dates'],
  title: '日期、星期、时刻须是有的',
  source: 'practice',
  basis: '实务：按日历核对',
  why: '11月31日、平年的2月29日、25时都没有；写了星期的，按日历核对。没写年份的按前面写的年份或者报告年度看。',
  reads: 'manuscript',
  wrong: { text: ['11月31日，召开推进会。'] },
  right: { text: ['11月30日，召开推进会。'] },
  check: (manuscript) => spotsIn(manuscript, daySlipSigns, (text) => daySlips(text, manuscript.year)),
} satisfies WordRule;
