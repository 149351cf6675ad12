import { allMatches } from '../text/all-matches.ts';
import { readCount } from '../text/chinese-count.ts';
import { signsOf } from '../text/signs.ts';
import type { DaySlip } from './day-slips.ts';

const named = /(今年|本年度|去年|上年|前年)[（(](20\d\d)年(?:度)?[)）]/gu;
const leading =
  /(?:(?<=^|。)一年来[，,])?(?<=^|[。，,])(20\d\d)年(?:(?:度)?(?:以来)?[，,]|(?:全年|累计)(?=[\p{Script=Han}]))/gu;
/** 截至2024年12月31日，本年度…全部办复 */
const asOfThisYear = /截至(20\d\d)年1[12]月(?:底|末|\d{1,2}日)?[，,](?:本年度|今年|年内|全年)/gu;
/** 五年来（2021—2024年） */
const spanned = /([三四五六七八九十])年(?:来|间|以来|期间)?[（(](20\d\d)(?:年)?[—～至-](20\d\d)年?[)）]/gu;
/** 明年，将在2024年…的基础上 */
const basedOn = /(?:明年|下一年|下年度|新的一年)[^。；]{0,24}在(20\d\d)年[^。；]{0,24}基础上/gu;
/** 2025年5月20日…施行后，…于2024年6月随即启动 */
const afterwards =
  /(20\d\d)年(\d{1,2})月(?:\d{1,2}日)?[^，,。；;]{0,30}(?:之?后|以来|以后)[，,][^，,。；;]{0,16}?(20\d\d)年(\d{1,2})月(?:\d{1,2}日)?(?:即|就|随即|立即|随后|及时|迅速)/gu;
const asOf = /截至(20\d\d)年(?:1[0-2]|[6-9])?月?(?:底|\d{1,2}日)?/gu;
const task = /(?:全面|圆满|顺利)?(?:完成|落实)(20\d\d)年度[^，,。；;]{0,14}(?:任务|工作|目标)/gu;
const toCome = /(?:下一步|今后)[，,](20\d\d)年(?:将|要)/gu;
const transition = /现(?:将|就|对)[^，。；：]{0,24}?(20\d\d)年度?[^，。；：]{0,30}(?:报告|汇报|总结)如下/gu;
const heading =
  /^(?:[一二三四五六]、)?(20\d\d)年度?(?=(?:推进|加强)?(?:法治政府|法治建设|党政主要|工作(?:开展|完成|总体)?情况|主要|重点工作)[^，。；：]{0,36}$)/gu;
export const leftOverSigns = signsOf(
  named,
  leading,
  asOf,
  asOfThisYear,
  task,
  toCome,
  spanned,
  basedOn,
  afterwards,
  transition,
  heading,
);

const offsets: Readonly<Record<string, number>> = { 今年: 0, 本年度: 0, 去年: -1, 上年: -1, 前年: -2 };
/** What speaks of that year with reason. */
const meant =
  /相比|同期|比较|对比|施行|结转|反馈|考核|累计|至今|两年|以来[^，,]{0,6}累计|印发|修订|整改|审计|通报|评估|巡察|督察|对照|针对/u;

/** Years of an earlier report that were left standing: 2024年，… in what was done in 2025 · 去年（2023年）. */
export function leftOverYears(text: string, reportYear: number, saysReportYear: boolean): DaySlip[] {
  return [
    ...allMatches(text, named).flatMap(({ 0: words, 1: name = '', 2: year = '', index }) => {
      const right = reportYear + (offsets[name] ?? 0);
      return Number(year) === right
        ? []
        : [slip(index, words, `${reportYear}年的报告里，“${name}”是${right}年，请核对`)];
    }),
    ...[leading, asOf].flatMap((pattern) =>
      allMatches(text, pattern).flatMap(({ 0: words, 1: year = '', index }) => {
        const isLast = saysReportYear && Number(year) === reportYear - 1;
        const around = text.slice(Math.max(0, index - 20), index + 100).replaceAll(/《[^《》]*》?/gu, '');
        if (
          !isLast ||
          around.includes(`${reportYear}年`) ||
          meant.test(around) ||
          /^[^，]{0,4}(?:与|和|较)/u.test(around)
        )
          return [];
        return [slip(index, words, `报告写的是${reportYear}年，这里是${year}年，请核对是否上年留下的`)];
      }),
    ),
    ...[transition, heading].flatMap((pattern) =>
      allMatches(text, pattern).flatMap(({ 0: words, 1: year = '', index }) => {
        const told = pattern === heading ? text : words;
        if (Number(year) !== reportYear - 1 || meant.test(told) || told.includes(`${reportYear}年`)) return [];
        const at = index + words.indexOf(year);
        return [slip(at, `${year}年`, `报告写的是${reportYear}年，这里是${year}年，请核对是否上年留下的`)];
      }),
    ),
    ...allMatches(text, asOfThisYear).flatMap(({ 0: words, 1: year = '', index }) =>
      Number(year) === reportYear - 1
        ? [slip(index, words, `${year}年底还说不上${reportYear}年度的事，请核对年份`)]
        : [],
    ),
    ...allMatches(text, spanned).flatMap(({ 0: words, 1: count = '', 2: from, 3: to, index }) => {
      const years = Number(to) - Number(from);
      const said = readCount(count) ?? 0;
      return said === years || said === years + 1
        ? []
        : [slip(index, words, `${from}年到${to}年是${years + 1}年，这里说${count}年，请核对`)];
    }),
    ...allMatches(text, basedOn).flatMap(({ 0: words, 1: year = '', index }) =>
      Number(year) < reportYear ? [slip(index, words, `明年的前一年是${reportYear}年，这里写${year}年，请核对`)] : [],
    ),
    ...allMatches(text, afterwards).flatMap(({ 0: words, 1: year, 2: month, 3: next, 4: then, index }) =>
      Number(next) * 12 + Number(then) < Number(year) * 12 + Number(month)
        ? [slip(index, words, `“${next}年${then}月”在“${year}年${month}月”之前，先后不合，请核对`)]
        : [],
    ),
    ...allMatches(text, task).flatMap(({ 0: words, 1: year = '', index }) =>
      saysReportYear && Number(year) === reportYear - 1
        ? [slip(index, words, `报告写的是${reportYear}年，这里是${year}年度，请核对`)]
        : [],
    ),
    ...allMatches(text, toCome).flatMap(({ 0: words, 1: year = '', index }) =>
      Number(year) <= reportYear
        ? [slip(index, words, `下一步是${reportYear + 1}年的事，这里写${year}年，请核对`)]
        : [],
    ),
  ];
}

function slip(start: number, words: string, message: string): DaySlip {
  return { start, end: start + words.length, message };
}
