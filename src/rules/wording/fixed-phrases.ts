import type { WordRule } from '../../check/rule.ts';
import { fixedPhrases as table } from '../../domain/tables/fixed-phrases.ts';
import { findWordingSpots } from '../wording-spots.ts';

export const fixedPhrases = {
  id: 'fixed-phrases',
  severity: 'warning',
  tags: ['wording'],
  title: '固定提法一字不差',
  source: 'practice',
  basis: '实务：以中央文件和法律的用语为准',
  why: '“严格规范公正文明执法”“双随机、一公开”一类提法有定本，常见的错别字也在这里。书名号里的名称不看；按报告年度，当时还没有的提法不要求。',
  reads: 'manuscript',
  wrong: { text: ['坚持公正规范文明执法。'] },
  right: { text: ['坚持严格规范公正文明执法。'] },
  check: (manuscript) => findWordingSpots(manuscript, table, '应为'),
} satisfies WordRule;
