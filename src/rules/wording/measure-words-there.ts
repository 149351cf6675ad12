import type { WordRule } from '../../check/rule.ts';
import { measuresLost } from '../../domain/tables/measures-lost.ts';
import { findWordingSpots } from '../wording-spots.ts';

export const measureWordsThere = {
  id: 'measure-words-there',
  severity: 'warning',
  tags: ['wording'],
  title: '数字后面有量词和单位',
  source: 'practice',
  basis: '实务：数量写完整',
  why: '“开展活动86，”“经费48.6，”，数字后面的量词、单位漏了。编号、热线号码不算。',
  reads: 'manuscript',
  yields: true,
  wrong: { reportYear: 2025, text: ['全年办结案件163，结案率100%。'] },
  right: { reportYear: 2025, text: ['全年办结案件163件，结案率100%。'] },
  check: (manuscript) => findWordingSpots(manuscript, measuresLost, '不完整，'),
} satisfies WordRule;
