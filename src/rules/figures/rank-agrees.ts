import type { WordRule } from '../../check/rule.ts';
import { rankSigns, rankSlips } from '../../domain/figures/relations/ranks.ts';
import { spotsIn } from '../spots.ts';

export const rankAgrees = {
  id: 'rank-agrees',
  severity: 'warning',
  tags: ['figures'],
  title: '名次须说得通',
  source: 'practice',
  basis: '实务：前后数据须说得通',
  why: '“位居第一，比第一名低0.3分”“由第7位上升到第11位”“9个县中居第十”，自己就对不上。还有开发区、功能区参加排名的不提。',
  reads: 'manuscript',
  wrong: { text: ['得分位居全市第一，比第一名低0.3分。'] },
  right: { text: ['得分位居全市第二，比第一名低0.3分。'] },
  check: (manuscript) => spotsIn(manuscript, rankSigns, rankSlips),
} satisfies WordRule;
