import type { WordRule } from '../../check/rule.ts';
import { confusions } from '../../domain/tables/confusions.ts';
import { findWordingSpots } from '../wording-spots.ts';

export const rightWordChosen = {
  id: 'right-word-chosen',
  severity: 'warning',
  tags: ['wording'],
  title: '音同形近的词用对',
  source: 'practice',
  basis: '实务：现代汉语的用法',
  why: '权利与权力、截至与截止、作出与做出、制定与制订、反映与反应，两个都是词，看旁边的话才知道该用哪一个。旁边的话不足以判断的不提。',
  reads: 'manuscript',
  yields: true,
  wrong: { reportYear: 2025, text: ['截止2025年12月31日，受理案件163件。'] },
  right: { reportYear: 2025, text: ['截至2025年12月31日，受理案件163件。'] },
  check: (manuscript) => findWordingSpots(manuscript, confusions, '疑为'),
} satisfies WordRule;
