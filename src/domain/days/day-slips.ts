import { allMatches } from '../text/all-matches.ts';
import { signsOf } from '../text/signs.ts';
import type { Span } from '../text/span.ts';

/** A day that cannot be, and why. */
export interface DaySlip extends Span {
  readonly message: string;
}

const day = /(?<!\d)(?:(\d{4})年)?(?<!\d)(\d{1,2})月(\d{1,2})日(?:[（(](?:星期|周)([一二三四五六日天])[)）])?/gu;
const clock =
  /(?<!\d)(?:24[:：](?!00)|2[5-9][:：]|[01]?\d[:：][6-9]|2[0-3][:：][6-9])\d{1,2}(?!\d)(?=[召举开前后至，])/gu;
/** 15时开始，14时30分结束 */
const hours =
  /(\d{1,2})(?:时|点|[:：])(?:(\d{1,2})分?)?(?:开始|开庭|召开|启动|开幕|起|开会)[，,](\d{1,2})(?:时|点|[:：])(?:(\d{1,2})分?)?(?:结束|闭庭|散会|闭会|闭幕|止)/gu;
export const daySlipSigns = signsOf(day, clock, hours);

const weekdays = '日一二三四五六';

/** Days that the calendar does not have, and weekdays that are another day's: 11月31日 · 2025年3月15日（星期日）. `year` where a text leaves it out. */
export function daySlips(text: string, year: number | undefined): DaySlip[] {
  let told = year;
  const slips = allMatches(text, day).flatMap(
    ({ 0: words, 1: ofYear, 2: month = '', 3: number = '', 4: weekday, index }) => {
      told = ofYear === undefined ? told : Number(ofYear);
      const at = { start: index, end: index + words.length };
      const last = lastDay(told, Number(month));
      if (last === undefined) return [{ ...at, message: `没有${month}月，请核对` }];
      if (Number(number) < 1 || Number(number) > last) {
        const which = Number(month) === 2 && told !== undefined ? `${told}年2月` : `${month}月`;
        return [{ ...at, message: `${which}只有${last}天，没有${number}日，请核对` }];
      }
      if (weekday === undefined || told === undefined) return [];
      const right = weekdays.charAt(new Date(Date.UTC(told, Number(month) - 1, Number(number))).getUTCDay());
      return right === weekday.replace('天', '日')
        ? []
        : [{ ...at, message: `${told}年${month}月${number}日是星期${right}，请核对` }];
    },
  );
  const runs = allMatches(text, hours).flatMap(({ 0: words, 1: from, 2: past, 3: to, 4: rest, index }) =>
    Number(to) * 60 + Number(rest ?? 0) < Number(from) * 60 + Number(past ?? 0)
      ? [{ start: index, end: index + words.length, message: `“${words}”：结束在开始之前，请核对` }]
      : [],
  );
  const moments = allMatches(text, clock).map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    message: `没有“${words}”这个时刻，请核对`,
  }));
  return [...slips, ...moments, ...runs];
}

/** How many days a month has; of a February without year as many as it ever has. */
function lastDay(year: number | undefined, month: number): number | undefined {
  if (month < 1 || month > 12) return undefined;
  return new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}
