import type { WordRule } from '../../check/rule.ts';
import { outdatedNames } from '../../domain/tables/outdated-names.ts';
import { findWordingSpots } from '../wording-spots.ts';

export const institutionsCurrent = {
  id: 'institutions-current',
  severity: 'warning',
  tags: ['wording'],
  title: '机构用现在的名称',
  source: 'practice',
  basis: '实务：机构改革以后的名称',
  why: '“消防大队”“环境保护局”已经更名。写“原工商局”不算；改革以前年度的报告不算；地方名称可能不同，所以只请核实。',
  reads: 'manuscript',
  wrong: { reportYear: 2025, text: ['审查县消防大队行政处罚委托。'] },
  right: { reportYear: 2025, text: ['审查县消防救援大队行政处罚委托。'] },
  check: (manuscript) => findWordingSpots(manuscript, outdatedNames, '现为'),
} satisfies WordRule;
