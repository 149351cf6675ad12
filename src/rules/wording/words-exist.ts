import type { WordRule } from '../../check/rule.ts';
import { findLoneLetters } from '../../domain/lexicon/lone-letters.ts';
import { findMistypedWords } from '../../domain/lexicon/mistyped-words.ts';
import { freeOf } from '../../domain/text/free-matches.ts';
import { placeSpot } from '../written-spots.ts';

export const wordsExist = {
  id: 'words-exist',
  severity: 'warning',
  tags: ['wording'],
  title: '词语里没有选错的字、漏掉的字',
  source: 'practice',
  basis: '实务：以通行的词典为准',
  why: '“走仿”“选拨”不成词，与“走访”“选拔”只差一个音同形近的字；“签订协作议”末尾的字不单独成词，多半漏了字。人名、地名和引号里的不看；这个字能单独用的不提。',
  reads: 'manuscript',
  yields: true,
  wrong: { text: ['组织调解员上门走仿农户216户。'] },
  right: { text: ['组织调解员上门走访农户216户。'] },
  check: (manuscript) =>
    manuscript.written.flatMap(({ path, text }) => [
      ...outsideQuotes(text, findMistypedWords(text)).map(({ start, end, found, meant }) =>
        placeSpot(path, { start, end, message: `“${found}”疑为“${meant}”`, hint: '请核对，有误的改过来' }),
      ),
      ...outsideQuotes(text, findLoneLetters(text)).map(({ start, end, found }) =>
        placeSpot(path, { start, end, message: `“${found}”疑漏了一个字`, hint: '末尾的字一般不单独成词，请核对' }),
      ),
    ]),
} satisfies WordRule;

/** A local name may be made of anything. */
function outsideQuotes<Found extends { readonly start: number; readonly end: number }>(
  text: string,
  found: readonly Found[],
): Found[] {
  return freeOf(text, found).filter(
    ({ start }) => text.lastIndexOf('“', start - 1) <= text.lastIndexOf('”', start - 1),
  );
}
