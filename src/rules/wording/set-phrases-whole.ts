import type { WordRule } from '../../check/rule.ts';
import { setPhrases } from '../../domain/tables/set-phrases.ts';
import { findPhraseSlips } from '../../domain/text/find-phrase-slips.ts';
import { freeOf } from '../../domain/text/free-matches.ts';
import { shorten } from '../../domain/text/shorten.ts';
import { signsOfWords } from '../../domain/text/signs.ts';
import { writtenSpots } from '../written-spots.ts';

const signs = signsOfWords([...new Set(setPhrases.map(({ words }) => words.slice(0, 3)))]);

export const setPhrasesWhole = {
  id: 'set-phrases-whole',
  severity: 'warning',
  tags: ['wording'],
  title: '固定的提法一字不漏、一字不改',
  source: 'practice',
  basis: '实务：以中央文件和法律的用语为准',
  why: '开头、结尾都与某个固定提法相同，中间漏了几个字或者换了几个字，多半是写错了。书名号里的不看；只差“的”“和”、标点的不提。',
  reads: 'manuscript',
  yields: true,
  wrong: { text: ['以习近平新时代社会主义思想为指导。'] },
  right: { text: ['以习近平新时代中国特色社会主义思想为指导。'] },
  check: (manuscript) =>
    writtenSpots(manuscript, signs, (text) =>
      freeOf(text, findPhraseSlips(text)).map(({ start, end, found, phrase: { words, ground } }) => ({
        start,
        end,
        message: `“${shorten(found, 20)}”疑为“${shorten(words, 24)}”`,
        hint: `见${ground}`,
      })),
    ),
} satisfies WordRule;
