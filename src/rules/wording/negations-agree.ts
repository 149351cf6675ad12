import type { WordRule } from '../../check/rule.ts';
import { negations } from '../../domain/tables/negations.ts';
import { findWordingSpots } from '../wording-spots.ts';

export const negationsAgree = {
  id: 'negations-agree',
  severity: 'warning',
  tags: ['wording'],
  title: '否定的话不说反',
  source: 'practice',
  basis: '实务：文字通顺，意思不相反',
  why: '“防止……不再发生”“避免不出现”“杜绝……不得”，两个否定合起来，意思反了。',
  reads: 'manuscript',
  yields: true,
  wrong: { reportYear: 2025, text: ['防止类似问题不再发生。'] },
  right: { reportYear: 2025, text: ['防止类似问题再次发生。'] },
  check: (manuscript) => findWordingSpots(manuscript, negations, '意思相反，疑为'),
} satisfies WordRule;
