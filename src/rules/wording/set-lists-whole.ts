import type { WordRule } from '../../check/rule.ts';
import { setLists } from '../../domain/tables/set-lists.ts';
import { findOddLists } from '../../domain/text/find-set-lists.ts';
import { freeOf } from '../../domain/text/free-matches.ts';
import { shorten } from '../../domain/text/shorten.ts';
import { signsOfWords } from '../../domain/text/signs.ts';
import { writtenSpots } from '../written-spots.ts';

export const setListsWhole = {
  id: 'set-lists-whole',
  severity: 'warning',
  tags: ['wording'],
  title: '成套的提法，各项和次序照原文',
  source: 'practice',
  basis: '实务：以中央文件和法律的用语为准',
  why: '“科学立法、严格执法、公正司法、全民守法”一类，各项和次序有定。项数不全、另有所指的不提；改了一项、颠倒了次序的才提。',
  reads: 'manuscript',
  wrong: { text: ['坚持自治、德治、法治相结合。'] },
  right: { text: ['坚持自治、法治、德治相结合。'] },
  check: (manuscript) => {
    const there = setLists.filter(({ members }) => members.filter((one) => manuscript.mayHold(one)).length > 1);
    if (there.length === 0) return [];
    const signs = signsOfWords(there.flatMap(({ members }) => members.map((one) => `${one}、`)));
    return writtenSpots(manuscript, signs, (text) =>
      freeOf(text, findOddLists(text, there)).map(({ start, end, found, list: { members, ground } }) => ({
        start,
        end,
        message: `“${shorten(found, 20)}”与通行的次序或者用语不一致`,
        hint: `应为“${members.join('、')}”，见${ground}`,
      })),
    );
  },
} satisfies WordRule;
