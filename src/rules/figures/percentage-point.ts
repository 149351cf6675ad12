import type { WordRule } from '../../check/rule.ts';
import { pointSlips } from '../../domain/figures/relations/points.ts';
import { allMatches } from '../../domain/text/all-matches.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { figureSpots } from '../figure-spots.ts';
import { spotsIn } from '../spots.ts';

/** Each slip in writing a change of a percentage; the words in the middle are the spot. */
const slips = [
  { pattern: /[%％]个?百分点/gu, right: '个百分点' },
  { pattern: /(?<=\d)个?百分比/gu, right: '个百分点' },
  { pattern: /(?<=\d)百分点/gu, right: '个百分点' },
] as const;
const signs = signsOf(...slips.map(({ pattern }) => pattern));

export const percentagePoint = {
  id: 'percentage-point',
  severity: 'warning',
  tags: ['figures', 'wording'],
  title: '百分数的增减写“个百分点”',
  source: 'practice',
  basis: '实务：比率的增减用“个百分点”',
  why: '两个百分数相减，差的是百分点：“提高12.8%个百分点”“12.8个百分比”“12.8百分点”“满意率96.4%，比上年上升1.7%”都写错了单位；件数的增减不用百分点。增减另有所指的不提。',
  reads: 'manuscript',
  wrong: { text: ['比上年提高12.8个百分比。'] },
  right: { text: ['比上年提高12.8个百分点。'] },
  check: (manuscript) => [
    ...spotsIn(manuscript, signs, (text) =>
      slips.flatMap(({ pattern, right }) =>
        allMatches(text, pattern).map(({ 0: words, index }) => ({
          start: index,
          end: index + words.length,
          message: `“${words}”应为“${right}”`,
        })),
      ),
    ),
    ...figureSpots(manuscript, pointSlips),
  ],
} satisfies WordRule;
