import type { WordRule } from '../../check/rule.ts';
import { allMatches } from '../../domain/text/all-matches.ts';
import { shorten } from '../../domain/text/shorten.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { writtenSpots } from '../written-spots.ts';

/** A problem, and behind 原因是 or the like what is said of its cause. */
const told =
  /([^。；：！？]{4,40})，(?:究其原因，?(?:主要)?(?:是|在于)?|(?:主要|其)?原因(?:是|在于)|根源(?:是|在于)|主要(?:是|由于))([^。；：！？\d]{6,40})(?=[。；]|$)/gu;
const signs = signsOf(told);

export const causeSaysWhy = {
  id: 'cause-says-why',
  severity: 'notice',
  tags: ['wording'],
  title: '原因不是把问题再说一遍',
  source: 'practice',
  basis: '实务：不足和原因分开写',
  why: '“执法不规范，原因是执法规范化水平不高”，没有说出为什么。前后大半的字相同才提，只作提示。',
  reads: 'manuscript',
  wrong: { text: ['信息化水平不高，原因是信息化建设水平较低。'] },
  right: { text: ['信息化水平不高，原因是经费投入不足。'] },
  check: (manuscript) =>
    writtenSpots(manuscript, signs, (text) =>
      allMatches(text, told).flatMap(({ 0: words, 1: problem = '', 2: cause = '', index }) => {
        if (shareOf(cause, problem) < 0.55) return [];
        const end = index + words.length;
        return [
          { start: end - cause.length, end, message: `“${shorten(cause, 16)}”像是把问题再说了一遍，没有说明原因` },
        ];
      }),
    ),
} satisfies WordRule;

/** How many of the letters of one text stand in another, small words aside. */
function shareOf(one: string, other: string): number {
  const letters = [...one].filter((letter) => !'的了是在和与不主要部分还有较够一些，、'.includes(letter));
  return letters.filter((letter) => other.includes(letter)).length / Math.max(1, letters.length);
}
