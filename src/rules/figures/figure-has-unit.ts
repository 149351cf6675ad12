import type { WordRule } from '../../check/rule.ts';
import { bareNumbers } from '../../domain/figures/bare-numbers.ts';
import { bareNumeralSigns, bareNumerals } from '../../domain/figures/bare-numerals.ts';
import { allMatches } from '../../domain/text/all-matches.ts';
import { withNeighbours } from '../../domain/text/shorten.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { figureSpots } from '../figure-spots.ts';
import { type Spot, spotsIn } from '../spots.ts';

/** 15内, 在7以内完成 */
const within =
  /(?=\d)(?:(?<![\p{L}\d.:：\-—～~])\d+(?=之内|以内|内)|(?<=[\p{Script=Han}])\d+(?=(?:之内|以内|内)(?:向|完成|报|办|作出|答复|予以|送)))/gu;

const signs = signsOf(within);

export const figureHasUnit = {
  id: 'figure-has-unit',
  severity: 'warning',
  tags: ['figures'],
  title: '数字后面须有单位',
  source: 'national-standard',
  basis: 'GB/T 15835—2011；实务：数字须带单位',
  why: '“15内”少了“日”，“走访427，”少了“家”，“召开5专题会议”少了“次”。年份、电话、编号、得分、名称里的数字不算。',
  reads: 'manuscript',
  wrong: { text: ['重大处罚15内报备。'] },
  right: { text: ['重大处罚15日内报备。'] },
  check: (manuscript) => [
    ...spotsIn(manuscript, signs, withinBare),
    ...spotsIn(manuscript, bareNumeralSigns, bareNumerals),
    ...figureSpots(manuscript, bareNumbers),
  ],
} satisfies WordRule;

function withinBare(text: string): Spot[] {
  return allMatches(text, within).map(({ 0: number, index }) => ({
    start: index,
    end: index + number.length,
    message: `“${withNeighbours(text, index, index + number.length, 4, 2)}”的数字后面好像少了单位`,
  }));
}
