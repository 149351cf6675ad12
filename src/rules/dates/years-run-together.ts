import type { WordRule } from '../../check/rule.ts';
import { allMatches } from '../../domain/text/all-matches.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { spotsIn } from '../spots.ts';
import { writtenSpots } from '../written-spots.ts';

const joined = /(?<!\d)(?:(?:19|20)\d{2}(?:19|20)\d{2}(?=年)|(?:19|20)\d{2}(?:0?[1-9]|1[0-2])(?=月))/gu;
const signs = signsOf(joined);

export const yearsRunTogether = {
  id: 'years-run-together',
  severity: 'warning',
  tags: ['dates', 'punctuation'],
  title: '两个年份、年和月之间不丢连接号和“年”字',
  source: 'national-standard',
  basis: 'GB/T 15834—2011 4.13（连接号）；实务',
  why: '“20212025年”少了一字线，“202310月”少了“年”。发布到网站后也请回看。',
  reads: 'manuscript',
  wrong: { text: ['贯彻纲要（20212025年）。'] },
  right: { text: ['贯彻纲要（2021—2025年）。'] },
  check: (manuscript) => {
    const headings = writtenSpots(manuscript, signs, (text, path) =>
      path.startsWith('/structure/') ? spots(text) : [],
    );
    return [...headings, ...spotsIn(manuscript, signs, spots)];
  },
} satisfies WordRule;

function spots(text: string) {
  return allMatches(text, joined).map(({ 0: digits, index }) => ({
    start: index,
    end: index + digits.length,
    message: `“${digits}”连在一起了，像是${digits.slice(0, 4)}和${digits.slice(4)}`,
  }));
}
