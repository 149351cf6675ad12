const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A whole number from 1 to 99 in Chinese numerals: 1 → 一, 21 → 二十一. */
export function chineseNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const tensText = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`;
  return tensText + (ones === 0 && tens > 0 ? '' : digits[ones]);
}

/** Heading levels of the main part; GB/T 9704—2012 7.3.3. */
export type HeadingLevel = 1 | 2 | 3 | 4;

/** The heading ordinal 结构层次序数 of a level: 一、 （一） 1. （1）; GB/T 9704—2012 7.3.3. */
export function headingOrdinal(level: HeadingLevel, value: number): string {
  switch (level) {
    case 1:
      return `${chineseNumber(value)}、`;
    case 2:
      return `（${chineseNumber(value)}）`;
    case 3:
      return `${value}.`;
    case 4:
      return `（${value}）`;
  }
}

/** The word that opens a point inside a paragraph: 一是, 二是. */
export function pointOrdinal(value: number): string {
  return `${chineseNumber(value)}是`;
}
