import { allMatches } from './all-matches.ts';
import { signsOf } from './signs.ts';
import type { Span } from './span.ts';

/** Something that a paper tells and may tell again: what it is of, and what it is. */
export interface ToldFact extends Span {
  readonly key: string;
  readonly value: string;
  /** Whether another value is so near that one of the two must be a slip. */
  isNear(other: string): boolean;
}

const heldOn =
  /(\d{1,2}月\d{1,2}日)[，,](\p{Script=Han}{2,20}?)(?:召开)?(第(?:[一二三四五六七八九十]{1,3}|\d{1,3})次(?:常务|全体|专题)?会议)(?!审议通过的)/gu;
const heldOnDay =
  /(\d{1,2}月\d{1,2}日)召开的(\p{Script=Han}{2,20}?)(第(?:[一二三四五六七八九十]{1,3}|\d{1,3})次(?:常务|全体|专题)?会议)/gu;
const meetingDay =
  /(\p{Script=Han}{2,20}?)(第(?:[一二三四五六七八九十]{1,3}|\d{1,3})次(?:常务|全体|专题)?会议)[（(](\d{1,2}月\d{1,2}日)[)）]/gu;
const numbered = /《([^《》]{4,60})》[（(](\p{Script=Han}{2,10}〔\d{4}〕\d{1,4}号)[)）]/gu;
const head =
  /(书记|县长|市长|区长|州长|局长|镇长|乡长)(\p{Script=Han}{3})(?=带队|主持|作|率|亲自|出席|赴|讲|到|调研|听取|同志|[，、。])/gu;
export const factSigns = signsOf(heldOn, heldOnDay, meetingDay, numbered, head);

/** The days of meetings, numbers of documents and names of heads that a text tells. */
export function toldFacts(text: string): ToldFact[] {
  const meeting = (match: RegExpExecArray, date: string, body: string, which: string) =>
    fact(match, meetingKey(body, which), date, () => true);
  return [
    ...allMatches(text, heldOn).flatMap((match) =>
      /印发|部署|传达|贯彻|落实/u.test(match[2] ?? '')
        ? []
        : [meeting(match, match[1] ?? '', match[2] ?? '', match[3] ?? '')],
    ),
    ...allMatches(text, heldOnDay).map((match) => meeting(match, match[1] ?? '', match[2] ?? '', match[3] ?? '')),
    ...allMatches(text, meetingDay).map((match) => meeting(match, match[3] ?? '', match[1] ?? '', match[2] ?? '')),
    ...allMatches(text, numbered).map((match) => fact(match, `《${match[1]}》`, match[2] ?? '', () => true)),
    ...allMatches(text, head).map((match) => {
      const [, title = '', name = ''] = match;
      const isNear = (other: string) =>
        [...name].filter((letter, at) => letter !== other.charAt(at)).length === 1 &&
        name.charAt(0) === other.charAt(0);
      return fact(match, title, name, isNear);
    }),
  ];
}

function fact(
  { 0: words, index }: RegExpExecArray,
  key: string,
  value: string,
  isNear: (other: string) => boolean,
): ToldFact {
  const start = index + Math.max(0, words.indexOf(value));
  return { start, end: start + value.length, key, value, isNear };
}

/** The end of a body's name, which may stand with 县委 before it or without, and which of its meetings. */
function meetingKey(body: string, which: string): string {
  const name = body.replace(/召开$/u, '');
  const end = name.slice(-6);
  return `${end} ${which}`;
}
