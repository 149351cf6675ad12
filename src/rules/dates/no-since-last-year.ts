import type { WordRule } from '../../check/rule.ts';
import { allMatches } from '../../domain/text/all-matches.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { spotsIn } from '../spots.ts';

const since = /(?:去年|上年)以来/gu;
const signs = signsOf(since);

export const noSinceLastYear = {
  id: 'no-since-last-year',
  severity: 'warning',
  tags: ['dates', 'wording'],
  title: '年度报告不写“去年以来”',
  source: 'regulation',
  basis: '《法治政府建设与责任落实督察工作规定》（年度报告写上一年度的工作）',
  why: '“去年以来”把今年的事也算进来了。写成“2025年”或者“一年来”。',
  reads: 'manuscript',
  wrong: { text: ['去年以来，办理案件3件。'] },
  right: { text: ['一年来，办理案件3件。'] },
  check: (manuscript) =>
    spotsIn(manuscript, signs, (text) =>
      allMatches(text, since).map(({ 0: words, index }) => ({
        start: index,
        end: index + words.length,
        message: `“${words}”不是一个年度`,
        hint: manuscript.year === undefined ? '写成“一年来”' : `写成“${manuscript.year}年”或者“一年来”`,
      })),
    ),
} satisfies WordRule;
