import type { WordRule } from '../../check/rule.ts';
import { punctuationStandard } from '../../domain/report/standards.ts';
import { freeMatches } from '../../domain/text/free-matches.ts';
import { shorten } from '../../domain/text/shorten.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { writtenSpots } from '../written-spots.ts';

const doubled = /[，。；：、]{2,}|\.{3,}|(?<!…)…(?!…)|…{3,}/gu;

const signs = signsOf(doubled);

export const marksNotDoubled = {
  id: 'marks-not-doubled',
  severity: 'warning',
  tags: ['punctuation'],
  title: '点号不连用，省略号是六个点',
  source: 'national-standard',
  basis: punctuationStandard,
  why: '两个点号连在一起，多半是改稿时留下的；省略号写作“……”。',
  reads: 'manuscript',
  wrong: { text: ['2026年，，重点抓好以下工作：'] },
  right: { text: ['2026年，重点抓好以下工作：'] },
  check: (manuscript) =>
    writtenSpots(manuscript, signs, (text) =>
      freeMatches(text, doubled).map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
        message: `标点连用：“${shorten(found, 6)}”`,
        hint: '请保留一个；省略号写作“……”',
        fix: rightOf(found),
      })),
    ),
} satisfies WordRule;

/** Of 。， nobody knows which was meant, and 。。。 may be an ellipsis. */
function rightOf(found: string): string | undefined {
  if (/[.…]/u.test(found)) return '……';
  return /^(.)\1$/u.exec(found)?.[1];
}
