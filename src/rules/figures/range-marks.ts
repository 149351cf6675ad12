import type { WordRule } from '../../check/rule.ts';
import { isCounting } from '../../domain/figures/measure-words.ts';
import { numeralStandard, punctuationStandard } from '../../domain/report/standards.ts';
import { freeMatches } from '../../domain/text/free-matches.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { type WrittenSpot, writtenSpots } from '../written-spots.ts';

const range =
  /(?<![\dA-Za-z.—~～第〔号附表图-])(\d{1,6})-(\d{1,6}(?:\.\d+)?)([万亿]?(?:人次|场次|个月|个|天|年|分钟|小时|公里|平方米|元|\p{Script=Han}))/gu;
const days = /(\d{1,2}月)(\d{1,2})(?:[-—–~～－])(\d{1,2})日/gu;
const mixed = /(?<![\p{Script=Han}\d])[一二三四五六七八九](?=至\d)|(?<=[备有派设办])[一二三四五六七八九](?=至\d)/gu;
const signs = signsOf(range, days, mixed);
const others: ReadonlySet<string> = new Set([
  '年',
  '天',
  '个月',
  '分钟',
  '小时',
  '公里',
  '平方米',
  '元',
  '人次',
  '场次',
]);

export const rangeMarks = {
  id: 'range-marks',
  severity: 'notice',
  tags: ['figures', 'punctuation'],
  title: '数值、日期的起止用浪纹线或“至”，两头写全',
  source: 'national-standard',
  basis: `${numeralStandard}、${punctuationStandard} 4.13.3`,
  why: '“3-5年”“800-1200元”用了短横线，“12月3-5日”应写“3日至5日”，“一至3名”两种数字混用。编号、名称里的不算。',
  reads: 'manuscript',
  wrong: { text: ['每月开展1-2次。'] },
  right: { text: ['每月开展1至2次。'] },
  check: (manuscript) =>
    writtenSpots(manuscript, signs, (text) => [
      ...freeMatches(text, range).flatMap(
        ({ 0: found, 1: from = '', 2: to = '', 3: unit = '', index }): WrittenSpot[] => {
          const measure = unit.replace(/^[万亿]/u, '');
          if (!(isCounting(measure) || others.has(measure)) || (Number(from) >= Number(to) && unit === measure))
            return [];
          return [{ start: index, end: index + found.length, message: `“${found}”的起止宜用“至”或“～”，两头写全` }];
        },
      ),
      ...freeMatches(text, days).map(({ 0: found, 1: month = '', 2: from = '', 3: to = '', index }) => ({
        start: index,
        end: index + found.length,
        message: `“${found}”宜写作“${month}${from}日至${to}日”`,
      })),
      ...freeMatches(text, mixed).map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
        message: `“${found}至”后面是阿拉伯数字，前后应一致`,
      })),
    ]),
} satisfies WordRule;
