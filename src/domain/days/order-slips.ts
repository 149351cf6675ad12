import { allMatches } from '../text/all-matches.ts';
import { readCount } from '../text/chinese-count.ts';
import { sentencesOf } from '../text/sentences.ts';
import { signsOf } from '../text/signs.ts';
import type { DaySlip } from './day-slips.ts';

const moment = /(?<!\d)(?:(\d{4}|同|当|次|翌)年)?(?<!\d)(\d{1,2})月(?:(\d{1,2})日|(底|初|末|上旬|中旬|下旬))?/gu;
export const orderSigns = signsOf(/月.{1,60}月/gu);

const begins = /移送|立案|成立|启动|开始|试运行|报送|提交|申请|交办|转办|部署|征求意见|起草|受理|起$|^起/u;
const ends = /受理|作出|办结|批复|回复|反馈|正式|结束|完成|闭幕|销号|整改|印发|公布|审议|审结|投用|闭会/u;
const earlier = /此前|之前|早在|已于|前期|为[^，,。；;]{0,8}之日|截至|以前|不晚于/u;
const lasting = /历时(?:约)?([一二两三四五六七八九十]{1,2}|\d{1,2})个(多|半)?月/u;
const term = /(?:为期|期限|试点)(?:为)?([一二两三四五六七八九十]|\d)年/u;

interface Moment {
  readonly start: number;
  readonly end: number;
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number | undefined;
}

/** Days that run backwards: 9月18日移送，9月12日受理 · 3月10日至2月20日; and durations that their days do not give. */
export function orderSlips(text: string, reportYear: number | undefined): DaySlip[] {
  return sentencesOf(text).flatMap(({ text: sentence, start }) =>
    sentence.split('月').length < 3
      ? []
      : slipsIn(sentence, reportYear).map((slip) => ({ ...slip, start: slip.start + start, end: slip.end + start })),
  );
}

function slipsIn(sentence: string, reportYear: number | undefined): DaySlip[] {
  const moments = momentsIn(sentence, reportYear);
  return moments.flatMap((one, at) => {
    const next = moments[at + 1];
    if (!next || one.year === undefined || next.year === undefined) return [];
    const between = sentence.slice(one.end, next.start);
    if (between.length > 60) return [];
    return [...backwards(sentence, one, next, between), ...lastingSlip(sentence, one, next, between)].slice(0, 1);
  });
}

function backwards(sentence: string, one: Moment, next: Moment, between: string): DaySlip[] {
  const isRange =
    /^(?:起|开始|启动)?[，,]?(?:至|到|持续到|—|～)$/u.test(between) ||
    /(?:起|开始|启动|日)[^。；]{0,4}[，,]?至$/u.test(between);
  const isStep = begins.test(between.slice(0, 16)) && ends.test(sentence.slice(next.end, next.end + 12));
  if (
    !(isRange || isStep) ||
    earlier.test(between) ||
    earlier.test(sentence.slice(next.end, next.end + 10)) ||
    !isBefore(next, one)
  )
    return [];
  if (isRange && next.year === one.year && one.month - next.month > 6) return [];
  const [from, to] = [sentence.slice(one.start, one.end), sentence.slice(next.start, next.end)];
  return [{ start: next.start, end: next.end, message: `“${to}”在“${from}”之前，先后不合，请核对` }];
}

function isBefore(one: Moment, other: Moment): boolean {
  const days = ({ year = 0, month, day }: Moment, least: number) => (year * 12 + month) * 31 + (day ?? least);
  return days(one, 31) < days(other, 1);
}

/** 2024年3月15日成立，同年6月底前完成，历时六个多月 */
function lastingSlip(sentence: string, one: Moment, next: Moment, between: string): DaySlip[] {
  const behind = sentence.slice(next.end, next.end + 40);
  const months = ((next.year ?? 0) - (one.year ?? 0)) * 12 + next.month - one.month;
  const found = lasting.exec(behind);
  const start = next.end + (found?.index ?? 0);
  if (found && months >= 0) {
    const said = readCount(found[1] ?? '') ?? 0;
    if (said >= months - 1 && said <= months + 1) return [];
    return [
      {
        start,
        end: start + found[0].length,
        message: `由${one.month}月到${next.month}月是${months}个月上下，请核对“${found[0]}”`,
      },
    ];
  }
  const years = term.exec(sentence.slice(Math.max(0, one.start - 24), one.start));
  const isWhole = /^[^，,。；;]{0,4}起至$/u.test(between) && /^[^，,。；;]{0,4}止/u.test(behind);
  if (!years || !isWhole) return [];
  const said = readCount(years[1] ?? '') ?? 0;
  if (Math.abs(months - said * 12) <= 2) return [];
  return [{ start: one.start, end: next.end, message: `写“${years[0]}”，起止却是${months}个月上下，请核对` }];
}

function momentsIn(sentence: string, reportYear: number | undefined): Moment[] {
  let year = reportYear;
  return allMatches(sentence, moment).flatMap(({ 0: words, 1: ofYear, 2: month = '', 3: day, 4: part, index }) => {
    if (ofYear !== undefined && /\d/u.test(ofYear)) year = Number(ofYear);
    const own = ofYear === '次' || ofYear === '翌' ? (year ?? 0) + 1 : year;
    const number = Number(month);
    if (number < 1 || number > 12) return [];
    const near = part === '底' || part === '末' ? 28 : undefined;
    return [
      {
        start: index,
        end: index + words.length,
        year: own,
        month: number,
        day: day === undefined ? near : Number(day),
      },
    ];
  });
}
