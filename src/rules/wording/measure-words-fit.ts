import type { WordRule } from '../../check/rule.ts';
import { measuresAmiss } from '../../domain/tables/measures-amiss.ts';
import { findWordingSpots } from '../wording-spots.ts';

export const measureWordsFit = {
  id: 'measure-words-fit',
  severity: 'warning',
  tags: ['wording'],
  title: '量词与名词相配',
  source: 'practice',
  basis: '实务：现代汉语的量词',
  why: '“合同83名”“48位执法单位”，多半是改数字时量词没有跟着改。只看名词和量词紧挨着的。',
  reads: 'manuscript',
  yields: true,
  wrong: { reportYear: 2025, text: ['审查政府合同83名，提出意见264条。'] },
  right: { reportYear: 2025, text: ['审查政府合同83份，提出意见264条。'] },
  check: (manuscript) => findWordingSpots(manuscript, measuresAmiss, '量词不配，宜用'),
} satisfies WordRule;
