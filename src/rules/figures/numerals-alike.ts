import type { WordRule } from '../../check/rule.ts';
import { numeralStandard } from '../../domain/report/standards.ts';
import type { Finder } from '../../domain/text/finder.ts';
import { freeMatches } from '../../domain/text/free-matches.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { placeSpot, type WrittenSpot } from '../written-spots.ts';

const one = '一二三四五六七八九';
const measures = '个件人名次起场份条户家处所项部期宗篇';
/** 一百七十二个, 六十八名: an exact count. */
const whole = new RegExp(
  `(?<![第“${one}十百千万几数之\\d])(?:[${one}]百[零${one}]?[${one}十]{1,3}|[${one}]?十[${one}]|[${one}]十)(?=[${measures}])(?!个?(?:方面|字|年|月|省|条例)|项|届|条(?!意见|建议))`,
  'gu',
);
/** 新建12个、改造八个 */
const beside = new RegExp(
  `[${one}两](?=([${measures}])[、，。；])(?<=\\d[余多]?\\1[、，，]\\p{Script=Han}{2,9})`,
  'gu',
);
const days = new RegExp(
  `\\d{1,2}月[${one}十]{1,3}日|(?<![\\p{Script=Han}])[${one}十]{1,3}月\\d{1,2}日|[二一][十][${one}]年(?=\\d{1,2}月)`,
  'gu',
);
const rough = /(?<![\d.])[1-9]、[2-9]0(?=[个件人名次起场份条户家])/gu;
const percent = /百分之[一二三四五六七八九十百零点]{1,6}/gu;
const figure = /\d(?:\.\d+)?[万亿]?[余多]?(?:个|件|人|名|次|起|场|份|条|户|家|处|所|部|期|%)/u;

const finders = [finder(whole, figure), finder(beside, figure), finder(days), finder(rough), finder(percent, /\d%/u)];

export const numeralsAlike = {
  id: 'numerals-alike',
  severity: 'notice',
  tags: ['figures'],
  title: '同类数字用同一种写法',
  source: 'national-standard',
  basis: numeralStandard,
  why: '统计数用阿拉伯数字：“先进集体35个、先进个人六十八名”“12月四日”前后不一致。“三项制度”“两级”一类的定型说法、概数（两千余名）不算。',
  reads: 'manuscript',
  wrong: { text: ['先进集体35个、先进个人六十八名。'] },
  right: { text: ['先进集体35个、先进个人68名。'] },
  check: (manuscript) =>
    manuscript
      .found(manuscript.written, finders)
      .flatMap(({ path, found }) => found.map((spot) => placeSpot(path, spot))),
} satisfies WordRule;

/** Looks for numerals, where the text also holds what they differ from. */
function finder(numerals: RegExp, from?: RegExp): Finder<WrittenSpot> {
  const spotsIn = (text: string) =>
    freeMatches(text, numerals).map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
      message: `“${words}”和旁边的数字写法不一致`,
    }));
  return { signs: signsOf(numerals), find: (text) => (from && !from.test(text) ? [] : spotsIn(text)) };
}
