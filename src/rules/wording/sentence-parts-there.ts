import type { WordRule } from '../../check/rule.ts';
import { lostParts } from '../../domain/tables/lost-parts.ts';
import { findWordingSpots } from '../wording-spots.ts';

export const sentencePartsThere = {
  id: 'sentence-parts-there',
  severity: 'warning',
  tags: ['wording'],
  title: '句子的成分不残缺',
  source: 'practice',
  basis: '实务：主语、宾语不缺',
  why: '“通过……，使……”丢了主语，“打击侵害农民工权益，”丢了宾语。只看句子开头的介词结构和表里列出的动词。',
  reads: 'manuscript',
  yields: true,
  wrong: { reportYear: 2025, text: ['通过开展专项整治，使涉企检查更加规范。'] },
  right: { reportYear: 2025, text: ['通过开展专项整治，涉企检查更加规范。'] },
  check: (manuscript) => findWordingSpots(manuscript, lostParts, '成分残缺，疑为'),
} satisfies WordRule;
