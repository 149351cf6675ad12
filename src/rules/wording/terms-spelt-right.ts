import type { WordRule } from '../../check/rule.ts';
import type { NearMiss } from '../../domain/lexicon/lexicon.ts';
import { placeSpot } from '../written-spots.ts';

export const termsSpeltRight = {
  id: 'terms-spelt-right',
  severity: 'warning',
  tags: ['wording'],
  title: '常用的术语和提法不写错字',
  source: 'practice',
  basis: '实务：以法律、中央文件和各地报告通用的写法为准',
  why: '词库里有三千多条术语、提法和机构名，与其中一条只差一个音同形近的字、漏了一个字或者两个字颠倒，本身又不成词的，多半是录入时选错、漏打。书名号里的不看；整个加了引号的提法要看，引号里的地方品牌不看。',
  reads: 'manuscript',
  yields: true,
  wrong: { text: ['推进行政复义规范化建设。'] },
  right: { text: ['推进行政复议规范化建设。'] },
  check: (manuscript) =>
    manuscript.nearMisses.flatMap(({ path, text, found }) =>
      found
        .filter((one) => !isWithinQuotes(text, one))
        .map(({ start, end, found: words, term }) =>
          placeSpot(path, { start, end, message: `“${words}”疑为“${term}”`, hint: '请核对，有误的改过来' }),
        ),
    ),
} satisfies WordRule;

/** Whether words are a part of what is quoted: a local name may be made of anything. */
function isWithinQuotes(text: string, { start, end }: NearMiss): boolean {
  const isOpen = text.lastIndexOf('“', start - 1) > text.lastIndexOf('”', start - 1);
  return isOpen && !(text[start - 1] === '“' && text[end] === '”');
}
