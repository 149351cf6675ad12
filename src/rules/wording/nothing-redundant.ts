import type { WordRule } from '../../check/rule.ts';
import { redundancies } from '../../domain/tables/redundancies.ts';
import { synonymPairs } from '../../domain/tables/synonyms.ts';
import { findWordingSpots } from '../wording-spots.ts';

const table = [...redundancies, ...synonymPairs];

export const nothingRedundant = {
  id: 'nothing-redundant',
  severity: 'warning',
  tags: ['wording'],
  title: '一个意思不说两遍',
  source: 'practice',
  basis: '实务：文字简明',
  why: '“超过95%以上”“约200场左右”“目前当前”“切身切实利益”“最终最后”，后一半是多余的，或者与前一半矛盾。',
  reads: 'manuscript',
  yields: true,
  wrong: { reportYear: 2025, text: ['案卷合格率超过95%以上。'] },
  right: { reportYear: 2025, text: ['案卷合格率超过95%。'] },
  check: (manuscript) => findWordingSpots(manuscript, table, '重复，'),
} satisfies WordRule;
