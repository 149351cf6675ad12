import type { WordRule } from '../../check/rule.ts';
import { legalTerms } from '../../domain/tables/legal-terms.ts';
import { findWordingSpots } from '../wording-spots.ts';

export const legalTermsApt = {
  id: 'legal-terms-apt',
  severity: 'warning',
  tags: ['wording'],
  title: '法律用语用对',
  source: 'law',
  basis: '法律：《中华人民共和国行政处罚法》《中华人民共和国行政复议法》等的用语',
  why: '罚款与罚金、申请人与原告、询问与讯问、抗诉与上诉，各有所指。看同一分句里说的是哪个机关、哪种程序；说不清的不提。',
  reads: 'manuscript',
  yields: true,
  wrong: { reportYear: 2025, text: ['县城管局对12家商户处以罚金1.2万元。'] },
  right: { reportYear: 2025, text: ['县城管局对12家商户处以罚款1.2万元。'] },
  check: (manuscript) => findWordingSpots(manuscript, legalTerms, '疑为'),
} satisfies WordRule;
