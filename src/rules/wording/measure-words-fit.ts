import type { WordRule } from '../../check/rule.ts';
import { narrowMeasureSlips, narrowSigns } from '../../domain/figures/narrow-measures-fit.ts';
import { measuresAmiss } from '../../domain/tables/measures-amiss.ts';
import { spotsIn } from '../spots.ts';
import { findWordingSpots } from '../wording-spots.ts';

export const measureWordsFit = {
  id: 'measure-words-fit',
  severity: 'warning',
  tags: ['wording'],
  title: '量词与名词相配',
  source: 'practice',
  basis: '实务：现代汉语的量词',
  why: '“合同83名”“48位执法单位”，多半是改数字时量词没有跟着改。“7艘货车”“用房7棵”，只数某一类事物的量词，旁边没有那类事物也提。',
  reads: 'manuscript',
  yields: true,
  wrong: { reportYear: 2025, text: ['审查政府合同83名，提出意见264条。'] },
  right: { reportYear: 2025, text: ['审查政府合同83份，提出意见264条。'] },
  check: (manuscript) => [
    ...findWordingSpots(manuscript, measuresAmiss, '量词不配，宜用'),
    ...spotsIn(manuscript, narrowSigns, narrowMeasureSlips),
  ],
} satisfies WordRule;
