import type { WordRule } from '../../check/rule.ts';
import { tenses } from '../../domain/tables/tenses.ts';
import { findWordingSpots } from '../wording-spots.ts';

export const tenseFitsPart = {
  id: 'tense-fits-part',
  severity: 'notice',
  tags: ['wording'],
  title: '打算和成效不混',
  source: 'practice',
  basis: '实务：前后照应',
  why: '下一步打算里写了“较上年提高”，成效里写了“拟”“计划”，多半是整段搬来的。只作提示。',
  reads: 'manuscript',
  yields: true,
  wrong: { reportYear: 2025, text: ['下一步，深化府院联动，取得明显成效。'] },
  right: { reportYear: 2025, text: ['下一步，深化府院联动。'] },
  check: (manuscript) => findWordingSpots(manuscript, tenses, '，'),
} satisfies WordRule;
