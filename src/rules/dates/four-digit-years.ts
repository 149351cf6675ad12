import type { WordRule } from '../../check/rule.ts';
import { numeralStandard } from '../../domain/report/standards.ts';
import { freeMatches } from '../../domain/text/free-matches.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { writtenSpots } from '../written-spots.ts';

const short = /(?<![\d.．〔第近满每]|连续|为期)(?:[’'‘]?)(\d{2})年(?=\d{1,2}月|度|底|初|末)/gu;

const signs = signsOf(short);

/** How far from the year of the report a two-digit year may lie and still be told from a duration. */
const reach = 15;

export const fourDigitYears = {
  id: 'four-digit-years',
  severity: 'warning',
  tags: ['dates'],
  title: '年份写四位',
  source: 'national-standard',
  basis: numeralStandard,
  why: '年份不简写。只看“25年3月”“25年度”“25年底”一类，“20年来”“10年以上”是年数，“十四五”是名称，都不算。',
  reads: 'manuscript',
  wrong: { reportYear: 2025, text: ['25年3月，召开推进会。'] },
  right: { reportYear: 2025, text: ['2025年3月，召开推进会。'] },
  check: (manuscript) =>
    writtenSpots(manuscript, signs, (text) =>
      freeMatches(text, short).flatMap(({ 0: found, 1: digits, index }) => {
        const year = 2000 + Number(digits);
        if (Math.abs(year - (manuscript.year ?? year)) > reach) return [];
        return [{ start: index, end: index + found.length, message: `“${found}”应为“${year}年”` }];
      }),
    ),
} satisfies WordRule;
