import type { WordRule } from '../../check/rule.ts';
import { allMatches } from '../../domain/text/all-matches.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { spotsIn } from '../spots.ts';

const twice =
  /(?:较|比|与)(?:去年|上年|上一年)(?:同期)?(?:相比)?[，,]?同比|同比(?:较|比)(?:去年|上年|上一年)(?:同期)?/gu;
const signs = signsOf(twice);

export const redundantComparison = {
  id: 'redundant-comparison',
  severity: 'warning',
  tags: ['wording'],
  title: '“同比”就是与上年同期相比，不重复',
  source: 'practice',
  basis: '实务：“同比”已含比较的对象',
  why: '“较去年同比下降”说了两遍。写“同比下降”或者“比上年下降”。',
  reads: 'manuscript',
  wrong: { text: ['较去年同比下降38.5%。'] },
  right: { text: ['同比下降38.5%。'] },
  check: (manuscript) =>
    spotsIn(manuscript, signs, (text) =>
      allMatches(text, twice).map(({ 0: words, index }) => ({
        start: index,
        end: index + words.length,
        message: `“${words}”重复`,
        hint: '写“同比”或者“比上年”',
      })),
    ),
} satisfies WordRule;
