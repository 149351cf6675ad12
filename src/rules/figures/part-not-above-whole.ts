import type { WordRule } from '../../check/rule.ts';
import { partSlips } from '../../domain/figures/relations/parts.ts';
import { figureSpots } from '../figure-spots.ts';

export const partNotAboveWhole = {
  id: 'part-not-above-whole',
  severity: 'warning',
  tags: ['figures'],
  title: '办结的不应比受理的多，其中的不应比总数多',
  source: 'practice',
  basis: '实务：前后数据须说得通',
  why: '同一句里审结多于受理、合格多于培训、整改多于发现，“83件，其中91件”，读的人会问。写明连同上年结转、含补考的不提。',
  reads: 'manuscript',
  wrong: { text: ['受理165件，已审结175件。'] },
  right: { text: ['受理165件，连同上年结转案件，已审结175件。'] },
  check: (manuscript) => figureSpots(manuscript, partSlips),
} satisfies WordRule;
