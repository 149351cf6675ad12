import type { WordRule } from '../../check/rule.ts';
import { observanceSigns, observanceSlips } from '../../domain/days/observance-slips.ts';
import { spotsIn } from '../spots.ts';

export const observanceDayRight = {
  id: 'observance-day-right',
  severity: 'warning',
  tags: ['dates'],
  title: '纪念日、宣传日的日期须对',
  source: 'law',
  basis: '国家宪法日等，依法律和设立机关的决定',
  why: '“12月14日国家宪法日”，日子和名称对不上。只看写在一起的。',
  reads: 'manuscript',
  wrong: { text: ['12月14日国家宪法日，开展宣传。'] },
  right: { text: ['12月4日国家宪法日，开展宣传。'] },
  check: (manuscript) => spotsIn(manuscript, observanceSigns, observanceSlips),
} satisfies WordRule;
