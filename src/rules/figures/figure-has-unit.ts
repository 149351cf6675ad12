import type { WordRule } from '../../check/rule.ts';
import { allMatches } from '../../domain/text/all-matches.ts';
import { withNeighbours } from '../../domain/text/shorten.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { type Spot, spotsIn } from '../spots.ts';

/** 15内 · 共计120， */
const bare =
  /(?<![\p{L}\d.:：\-—～~])\d+(?=之内|以内|内)|(?<=共计|合计|总计)\d+(?:\.\d+)?(?=[，,。；;](?!\d))|(?<=[\p{Script=Han}])\d+(?=(?:之内|以内|内)(?:向|完成|报|办|作出|答复|予以|送))/gu;

const signs = signsOf(bare);

export const figureHasUnit = {
  id: 'figure-has-unit',
  severity: 'warning',
  tags: ['figures'],
  title: '数字后面须有单位',
  basis: 'GB/T 15835—2011；实务：数字须带单位',
  why: '“15内”少了“日”，“共计120，”少了“件”。只看后面紧跟“内、以内”的数字和“共计、合计”后面没有单位的数字。',
  reads: 'manuscript',
  wrong: { text: ['重大处罚15内报备。'] },
  right: { text: ['重大处罚15日内报备。'] },
  check: (manuscript) => spotsIn(manuscript, signs, unitless),
} satisfies WordRule;

function unitless(text: string): Spot[] {
  return allMatches(text, bare).map(({ 0: number, index }) => ({
    start: index,
    end: index + number.length,
    message: `“${withNeighbours(text, index, index + number.length, 4, 2)}”的数字后面好像少了单位`,
  }));
}
