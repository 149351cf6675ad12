import type { WordRule } from '../../check/rule.ts';
import { ordersDownward } from '../../domain/tables/orders-downward.ts';
import { findWordingSpots } from '../wording-spots.ts';

export const noOrdersDownward = {
  id: 'no-orders-downward',
  severity: 'notice',
  tags: ['wording'],
  title: '报告不给下级下命令',
  source: 'practice',
  basis: '实务：文种与口气相符',
  why: '“务必……”“遵照执行”“请各部门……”是通知的口气。转述要求的（要求、强调、明确……）不提，只作提示。',
  reads: 'manuscript',
  yields: true,
  wrong: { reportYear: 2025, text: ['望各单位遵照执行。'] },
  right: { reportYear: 2025, text: ['已印发各单位执行。'] },
  check: (manuscript) => findWordingSpots(manuscript, ordersDownward, '是布置任务的口气，'),
} satisfies WordRule;
