import { allMatches } from '../../domain/text/all-matches.ts';
import { printedPointers } from '../printed-pointers.ts';
import type { Rule } from '../rule.ts';
import { spotsIn } from '../spots.ts';

export const noSinceLastYear = {
  id: 'no-since-last-year',
  severity: 'warning',
  title: '年度报告不写“去年以来”',
  basis: '《法治政府建设与责任落实督察工作规定》（年度报告写上一年度的工作）',
  why: '“去年以来”把今年的事也算进来了。写成“2025年”或者“一年来”。',
  reads: printedPointers,
  wrong: { measures: { lead: '去年以来，办理案件3件。' } },
  right: { measures: { lead: '一年来，办理案件3件。' } },
  check: (facts) =>
    spotsIn(facts, ['去年以来', '上年以来'], (text) =>
      allMatches(text, /(?:去年|上年)以来/gu).map(({ 0: words, index }) => ({
        start: index,
        end: index + words.length,
        message: `“${words}”不是一个年度`,
        hint: facts.reportYear === undefined ? '写成“一年来”' : `写成“${facts.reportYear}年”或者“一年来”`,
      })),
    ),
} satisfies Rule;
