import { punctuationStandard } from '../../domain/report/standards.ts';
import { freeMatches } from '../../domain/text/free-matches.ts';
import type { Rule } from '../rule.ts';
import { writtenSpots } from '../written-spots.ts';

export const noEllipsisAfterDeng = {
  id: 'no-ellipsis-after-deng',
  severity: 'warning',
  title: '“等”不与省略号同用',
  basis: `${punctuationStandard} 4.11`,
  why: '“等”和省略号意思一样，留一个。',
  reads: ['/measures/sections/*/paragraphs/*'],
  wrong: { plan: { lead: '围绕执法、复议、普法等……抓好落实。' } },
  right: { plan: { lead: '围绕执法、复议、普法等抓好落实。' } },
  check: (facts) =>
    writtenSpots(facts, ['…'], (text) =>
      freeMatches(text, /(?<=等)…+|…{1,20}(?=等)/gu).map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
        message: '“等”和省略号同用',
        hint: '删去省略号',
        fix: '',
      })),
    ),
} satisfies Rule;
