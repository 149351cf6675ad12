import type { WordRule } from '../../check/rule.ts';
import { twoSided } from '../../domain/tables/two-sided.ts';
import { findWordingSpots } from '../wording-spots.ts';

export const bothSidesAnswered = {
  id: 'both-sides-answered',
  severity: 'warning',
  tags: ['wording'],
  title: '两面的话两面接',
  source: 'practice',
  basis: '实务：前后照应',
  why: '“能否……是……的保证”，前面说了两面，后面只接了一面。后面是“衡量”“检验”“关系到”一类的，不提。',
  reads: 'manuscript',
  yields: true,
  wrong: { reportYear: 2025, text: ['能否严格执法，是树立政府形象的重要保证。'] },
  right: { reportYear: 2025, text: ['严格执法，是树立政府形象的重要保证。'] },
  check: (manuscript) => findWordingSpots(manuscript, twoSided, '前两面后一面，宜'),
} satisfies WordRule;
