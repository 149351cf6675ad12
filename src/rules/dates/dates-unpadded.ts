import type { WordRule } from '../../check/rule.ts';
import { layoutStandard } from '../../domain/report/standards.ts';
import { freeMatches } from '../../domain/text/free-matches.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { writtenSpots } from '../written-spots.ts';

const padded = /(?<!\d)0(?=[1-9][月日])/gu;
const signs = signsOf(padded);

export const datesUnpadded = {
  id: 'dates-unpadded',
  severity: 'warning',
  tags: ['dates'],
  title: '月、日不补零',
  source: 'national-standard',
  basis: `${layoutStandard} 7.3.5.4`,
  why: '成文日期不编虚位，正文与之一致：写“3月5日”，不写“03月05日”。',
  reads: 'manuscript',
  wrong: { text: ['2025年03月05日，召开推进会。'] },
  right: { text: ['2025年3月5日，召开推进会。'] },
  check: (manuscript) =>
    writtenSpots(manuscript, signs, (text) =>
      freeMatches(text, padded).map(({ index }) => ({
        start: index,
        end: index + 1,
        message: `“${text.slice(index, index + 3)}”应为“${text.slice(index + 1, index + 3)}”`,
        fix: '',
      })),
    ),
} satisfies WordRule;
