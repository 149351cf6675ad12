import type { WordRule } from '../../check/rule.ts';
import { sentenceBlends } from '../../domain/tables/sentence-blends.ts';
import { findWordingSpots } from '../wording-spots.ts';

export const oneConstruction = {
  id: 'one-construction',
  severity: 'warning',
  tags: ['wording'],
  title: '一句话只用一种句式',
  source: 'practice',
  basis: '实务：句式不杂糅',
  why: '“本着……为原则”“原因是由于……造成的”“围绕以……为重点”，是两种句式并在了一起。',
  reads: 'manuscript',
  yields: true,
  wrong: { reportYear: 2025, text: ['本着公开、择优为原则，聘请法律顾问。'] },
  right: { reportYear: 2025, text: ['本着公开、择优的原则，聘请法律顾问。'] },
  check: (manuscript) => findWordingSpots(manuscript, sentenceBlends, '两种句式杂糅，疑为'),
} satisfies WordRule;
