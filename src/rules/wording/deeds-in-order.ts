import type { WordRule } from '../../check/rule.ts';
import { verbOrder } from '../../domain/tables/verb-order.ts';
import { findWordingSpots } from '../wording-spots.ts';

export const deedsInOrder = {
  id: 'deeds-in-order',
  severity: 'warning',
  tags: ['wording'],
  title: '先做的写在前面',
  source: 'practice',
  basis: '实务：语序合乎事理',
  why: '“贯彻并学习”“整改并发现”，把后做的写到了前面，多半是改稿时调错了。只看用“并”“和”连起来的两个动词。',
  reads: 'manuscript',
  yields: true,
  wrong: { text: ['各单位贯彻并学习新修订的行政复议法。'] },
  right: { text: ['各单位学习并贯彻新修订的行政复议法。'] },
  check: (manuscript) => findWordingSpots(manuscript, verbOrder, '先后颠倒，可改为'),
} satisfies WordRule;
