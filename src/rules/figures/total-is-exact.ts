import type { WordRule } from '../../check/rule.ts';
import { allMatches } from '../../domain/text/all-matches.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { spotsIn } from '../spots.ts';

const roughTotal = /(?:共计|合计|总计)(?:约)?\d+(?:\.\d+)?[万亿]?[余多]/gu;
const signs = signsOf(roughTotal);

export const totalIsExact = {
  id: 'total-is-exact',
  severity: 'notice',
  tags: ['figures', 'wording'],
  title: '“共计”后面宜用确数',
  source: 'practice',
  basis: '实务：合计数由各数相加得来',
  why: '“共计”“合计”是加出来的数，后面写“120多名”，读的人会问各是多少。',
  reads: 'manuscript',
  wrong: { text: ['共计120多名干部参加。'] },
  right: { text: ['120多名干部参加。'] },
  check: (manuscript) =>
    spotsIn(manuscript, signs, (text) =>
      allMatches(text, roughTotal).map(({ 0: words, index }) => ({
        start: index,
        end: index + words.length,
        message: `“${words}”：“共计”后面宜是确数`,
      })),
    ),
} satisfies WordRule;
