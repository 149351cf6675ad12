import type { WordRule } from '../../check/rule.ts';
import { percentSumSlips } from '../../domain/figures/relations/percent-sums.ts';
import { figureSpots } from '../figure-spots.ts';

export const sharesMakeWhole = {
  id: 'shares-make-whole',
  severity: 'warning',
  tags: ['figures'],
  title: '各项占比合计须是百分之百',
  source: 'regulation',
  basis: '《党政机关公文处理工作条例》第十九、二十条（内容准确）',
  why: '同一句里并列的三个以上“占……%”，加起来超过100，或者写明列全了却不到100。可多选、有交叉、四舍五入差一点的不提。',
  reads: 'manuscript',
  wrong: { text: ['满意的占78%，基本满意的占17%，不满意的占8%。'] },
  right: { text: ['满意的占78%，基本满意的占17%，不满意的占5%。'] },
  check: (manuscript) => figureSpots(manuscript, percentSumSlips),
} satisfies WordRule;
