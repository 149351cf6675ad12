import type { WordRule } from '../../check/rule.ts';
import { levels } from '../../domain/tables/levels.ts';
import { findWordingSpots } from '../wording-spots.ts';

export const powersOfLevel = {
  id: 'powers-of-level',
  severity: 'warning',
  tags: ['wording'],
  title: '机关的层级和职权说对',
  source: 'law',
  basis: '法律：地方组织法、立法法等',
  why: '县没有厅，省没有司法局；检察院不分中级、高级；县不能制定法规、规章；行政拘留由公安机关决定。只看表里列出的。',
  reads: 'manuscript',
  yields: true,
  wrong: { reportYear: 2025, text: ['县公安厅办理治安案件126件。'] },
  right: { reportYear: 2025, text: ['县公安局办理治安案件126件。'] },
  check: (manuscript) => findWordingSpots(manuscript, levels, '疑为'),
} satisfies WordRule;
