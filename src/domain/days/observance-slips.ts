import { observanceDays } from '../tables/observance-days.ts';
import { allMatches } from '../text/all-matches.ts';
import { signsOf } from '../text/signs.ts';
import type { DaySlip } from './day-slips.ts';

const names = observanceDays.map(([name]) => name).join('|');
const before = new RegExp(
  `(\\d{1,2})月(\\d{1,2})日(?:的|是|为|第[\\d一二三四五六七八九十]{1,3}个)?“?(?:国际|世界)?(${names})`,
  'gu',
);
const behind = new RegExp(`(${names})”?[（(](\\d{1,2})月(\\d{1,2})日[)）]`, 'gu');
export const observanceSigns = signsOf(before, behind);

/** Named days on a day that is not theirs: 12月14日国家宪法日. */
export function observanceSlips(text: string): DaySlip[] {
  return [
    ...allMatches(text, before).flatMap((match) => slipOf(match, match[3] ?? '', match[1] ?? '', match[2] ?? '')),
    ...allMatches(text, behind).flatMap((match) => slipOf(match, match[1] ?? '', match[2] ?? '', match[3] ?? '')),
  ];
}

function slipOf({ 0: words, index }: RegExpExecArray, name: string, month: string, day: string): DaySlip[] {
  const fixed = observanceDays.find(([one]) => one === name);
  if (!fixed || (fixed[1] === Number(month) && fixed[2] === Number(day))) return [];
  return [{ start: index, end: index + words.length, message: `${name}是${fixed[1]}月${fixed[2]}日，请核对` }];
}
