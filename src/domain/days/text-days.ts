import { allMatches } from '../text/all-matches.ts';
import { signsOf } from '../text/signs.ts';

/** A day or a part of a month that a text tells: 2月9日, 12月底, 2026年2月. */
export interface TextDay {
  readonly start: number;
  readonly end: number;
  /** Undefined when the text leaves the year to the reader. */
  readonly year: number | undefined;
  readonly month: number;
  /** The earliest day that can be meant. */
  readonly day: number;
}

/** Sought by its 月, which is rare; what stands before it is looked at only there. */
const pattern = /月(?<=(?<!\d)(?:(\d{4})年)?(?<!\d)(\d{1,2})月)(?:(\d{1,2})日|(底|末|下旬|中旬|上旬|初))?/g;
export const daySigns = signsOf(pattern);

const earliest: Readonly<Record<string, number>> = { 底: 25, 末: 25, 下旬: 21, 中旬: 11 };

/** The days and months that a text tells, in their order. */
export function daysIn(text: string): TextDay[] {
  return allMatches(text, pattern).flatMap(({ 0: words, 1: year, 2: month = '', 3: day, 4: part = '', index }) => {
    const monthNumber = Number(month);
    if (monthNumber < 1 || monthNumber > 12) return [];
    return [
      {
        start: index - month.length - (year === undefined ? 0 : `${year}年`.length),
        end: index + words.length,
        year: year === undefined ? undefined : Number(year),
        month: monthNumber,
        day: day === undefined ? (earliest[part] ?? 1) : Number(day),
      },
    ];
  });
}
