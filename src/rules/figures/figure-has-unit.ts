import type { WordRule } from '../../check/rule.ts';
import { allMatches } from '../../domain/text/all-matches.ts';
import { withNeighbours } from '../../domain/text/shorten.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { type Spot, spotsIn } from '../spots.ts';

/** 15内 · 共计120， */
const bare =
  /(?=\d)(?:(?<![\p{L}\d.:：\-—～~])\d+(?=之内|以内|内)|(?<=共计|合计|总计)\d+(?:\.\d+)?(?=[，,。；;](?!\d))|(?<=[\p{Script=Han}])\d+(?=(?:之内|以内|内)(?:向|完成|报|办|作出|答复|予以|送)))/gu;

/** 活动86， · 面积1200， */
const unitless =
  /(?=\d)(?<=(?:面积|里程|占地|活动|事项|演出|讲座|培训|损失|案件|清单|问题|风险点|隐患|制度|文件|资金|经费|线索|意见|建议|合同|累计|总数|达))\d{2,6}(?:余|多)?(?=[，,。；;](?!\d))/gu;

const signs = signsOf(bare, unitless);

export const figureHasUnit = {
  id: 'figure-has-unit',
  severity: 'warning',
  tags: ['figures'],
  title: '数字后面须有单位',
  source: 'national-standard',
  basis: 'GB/T 15835—2011；实务：数字须带单位',
  why: '“15内”少了“日”，“共计120，”少了“件”。只看后面紧跟“内、以内”的数字，“共计、合计”和“活动、面积”一类的词后面没有单位的数字；年份、号码不算。',
  reads: 'manuscript',
  wrong: { text: ['重大处罚15内报备。'] },
  right: { text: ['重大处罚15日内报备。'] },
  check: (manuscript) => spotsIn(manuscript, signs, bareNumbers),
} satisfies WordRule;

function bareNumbers(text: string): Spot[] {
  return [...allMatches(text, bare), ...allMatches(text, unitless).filter(({ index }) => !isNoCount(text, index))].map(
    ({ 0: number, index }) => ({
      start: index,
      end: index + number.length,
      message: `“${withNeighbours(text, index, index + number.length, 4, 2)}”的数字后面好像少了单位`,
    }),
  );
}

/** A year, a telephone number, the number of a road or a case is no count. */
function isNoCount(text: string, start: number): boolean {
  return (
    /^(?:19|20)\d\d(?!\d)/u.test(text.slice(start, start + 5)) &&
    !/面积|里程|占地$/u.test(text.slice(Math.max(0, start - 6), start))
  );
}
