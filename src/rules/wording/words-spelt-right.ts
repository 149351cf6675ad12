import type { WordRule } from '../../check/rule.ts';
import { misspellings } from '../../domain/tables/misspellings.ts';
import { findWordingSpots } from '../wording-spots.ts';

export const wordsSpeltRight = {
  id: 'words-spelt-right',
  severity: 'warning',
  tags: ['wording'],
  title: '常用词不写错字',
  source: 'practice',
  basis: '实务：通用的规范词形',
  why: '“布署”“复盖”“己经”一类不成词的写法，多半是录入时选错了字。书名号里的名称不看；可能跨两个词的不看。',
  reads: 'manuscript',
  yields: true,
  wrong: { reportYear: 2025, text: ['对全年工作作出布署。'] },
  right: { reportYear: 2025, text: ['对全年工作作出部署。'] },
  check: (manuscript) => findWordingSpots(manuscript, misspellings, '疑为'),
} satisfies WordRule;
