import { allMatches } from '../text/all-matches.ts';
import { signsOf } from '../text/signs.ts';

/** A year that a text tells: 2025年, 2025年度. */
export interface TextYear {
  readonly start: number;
  readonly end: number;
  readonly year: number;
}

const year = /(?<!\d)\d{4}年/gu;
const yearOrMark = new RegExp(`[《〔“【》〕”】]|${year.source}`, 'gu');

export const yearSigns = signsOf(year);

const open = '《〔“【';
const close = '》〕”】';

/**
 * The years that a text tells of itself: four digits before 年, not inside 《》“”〔〕 and neither end of a range
 * (2021—2025年). One pass.
 */
export function yearsIn(text: string): TextYear[] {
  const found: TextYear[] = [];
  let depth = 0;
  for (const { 0: token, index } of allMatches(text, yearOrMark)) {
    if (open.includes(token)) depth += 1;
    else if (close.includes(token)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && !isRange(text, index, index + 5))
      found.push({ start: index, end: index + 5, year: Number(token.slice(0, 4)) });
  }
  return found;
}

function isRange(text: string, start: number, end: number): boolean {
  return (
    /[—–\-~～至到]$/u.test(text.slice(Math.max(0, start - 1), start)) ||
    /^度?[—–\-~～至到]/u.test(text.slice(end, end + 2))
  );
}
