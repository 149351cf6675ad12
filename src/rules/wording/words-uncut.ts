import type { WordRule } from '../../check/rule.ts';
import { findCutWords } from '../../domain/lexicon/cut-words.ts';
import { freeOf } from '../../domain/text/free-matches.ts';
import { placeSpot } from '../written-spots.ts';

export const wordsUncut = {
  id: 'words-uncut',
  severity: 'warning',
  tags: ['wording', 'punctuation'],
  title: '词语不被标点割断，句末不漏字',
  source: 'practice',
  basis: '实务：文字通顺，没有漏字和错位的标点',
  why: '“加强行政执法监，督对……”是标点点错了地方，“营造浓厚的法治氛，”是漏了最后一个字。按词库里的术语判断，标点前后本来各成一词的不提。',
  reads: 'manuscript',
  yields: true,
  wrong: { text: ['优化法治化营商环，服务企业发展。'] },
  right: { text: ['优化法治化营商环境，服务企业发展。'] },
  check: (manuscript) =>
    manuscript.written.flatMap(({ path, text }) =>
      freeOf(text, findCutWords(text)).map(({ start, end, found, meant }) =>
        placeSpot(path, { start, end, message: `“${found}”不成词，疑为“${meant}”` }),
      ),
    ),
} satisfies WordRule;
