import type { WordRule } from '../../check/rule.ts';
import { orders } from '../../domain/tables/orders.ts';
import { findWordingSpots } from '../wording-spots.ts';

export const organsInOrder = {
  id: 'organs-in-order',
  severity: 'notice',
  tags: ['wording'],
  title: '机关和职务按通行的次序',
  source: 'practice',
  basis: '实务：先党后政、先上后下、先正后副',
  why: '“县政府、县委”“县长、县委副书记”，次序与通行的写法不同。各地惯例不一，只作提示。',
  reads: 'manuscript',
  yields: true,
  wrong: { reportYear: 2025, text: ['在县政府、县委领导下推进。'] },
  right: { reportYear: 2025, text: ['在县委、县政府领导下推进。'] },
  check: (manuscript) => findWordingSpots(manuscript, orders, '次序宜为'),
} satisfies WordRule;
