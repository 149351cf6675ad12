import type { WordRule } from '../../check/rule.ts';
import { punctuationStandard } from '../../domain/report/standards.ts';
import { freeMatches } from '../../domain/text/free-matches.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { writtenSpots } from '../written-spots.ts';

const needless = /(?<=等)…+|…{1,20}(?=等)/gu;
const signs = signsOf(needless);

export const noEllipsisAfterDeng = {
  id: 'no-ellipsis-after-deng',
  severity: 'warning',
  tags: ['punctuation'],
  title: '“等”不与省略号同用',
  source: 'national-standard',
  basis: `${punctuationStandard} 4.11`,
  why: '“等”和省略号意思一样，留一个。',
  reads: 'manuscript',
  wrong: { text: ['围绕执法、复议、普法等……抓好落实。'] },
  right: { text: ['围绕执法、复议、普法等抓好落实。'] },
  check: (manuscript) =>
    writtenSpots(manuscript, signs, (text) =>
      freeMatches(text, needless).map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
        message: '“等”和省略号同用',
        hint: '删去省略号',
        fix: '',
      })),
    ),
} satisfies WordRule;
