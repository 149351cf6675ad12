import { allMatches } from '../text/all-matches.ts';
import { readCount } from '../text/chinese-count.ts';

/** A share told in words, 三成, 近四分之一, 过半, and between which percentages it lies. */
export interface SpelledShare {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly low: number;
  readonly high: number;
  /** What it stands for, when nothing makes it rough. */
  readonly value: number;
}

const numeral = '[一二两三四五六七八九]';
const spelled = new RegExp(
  `(超过|超|逾|突破|高于|将近|接近|近|不足|不到|低于|约|大约|仅|过)?(?:(${numeral})成(?![立为果本员效熟绩功都型长交套品人就])(半|多|有余|以上|左右)?|(${numeral}|十)分之(${numeral})(多|强|以上|左右)?|(半数|一半)(以上|左右)?)`,
  'gu',
);
export const maySpell = /成|分之|半/u;

/** How far from what it says a share in words may lie, in percentage points. */
const slack = 5;

/** The shares in words of a text. */
export function spelledShares(text: string): SpelledShare[] {
  return allMatches(text, spelled).map(({ 0: written, index, ...groups }) => {
    const [before = '', tenths, half = '', parts, some, more = '', , beyond = ''] = [
      groups[1],
      groups[2],
      groups[3],
      groups[4],
      groups[5],
      groups[6],
      groups[7],
      groups[8],
    ];
    const value =
      tenths !== undefined
        ? (readCount(tenths) ?? 0) * 10 + (half === '半' ? 5 : 0)
        : parts === undefined
          ? 50
          : ((readCount(some ?? '') ?? 0) / (readCount(parts) ?? 1)) * 100;
    const isAbove = /超|逾|突破|高于|过/u.test(before) || /多|余|以上|强/u.test(half + more + beyond);
    const isBelow = /^(?:将近|接近|近|不足|不到|低于)$/u.test(before);
    return {
      start: index,
      end: index + written.length,
      written,
      value,
      low: isAbove ? value : isBelow ? value - 2 * slack : value - slack,
      high: isBelow ? value : isAbove ? value + 2 * slack : value + slack,
    };
  });
}
