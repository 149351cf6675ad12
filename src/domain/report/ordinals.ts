const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

const places = ['', '十', '百', '千'];

/** A whole number in Chinese numerals: 1 → 一, 21 → 二十一, 105 → 一百零五. From 10000 on, which nobody counts so, in digits. */
export function chineseNumber(value: number): string {
  return digits[value] ?? manyDigits(value);
}

function manyDigits(value: number): string {
  const written = [...String(value)];
  if (written.length > places.length) return String(value);
  const named = written.map((digit, index) =>
    digit === '0' ? '零' : `${digits[Number(digit)]}${places[written.length - 1 - index]}`,
  );
  return named
    .join('')
    .replace(/零+/gu, '零')
    .replace(/(?<=.)零$/u, '')
    .replace(/^一十/u, '十');
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

/** The ordinal of one of so many points that are told one after the other; a lone point is no list and has none. */
export function listOrdinal(index: number, count: number): string {
  return count > 1 ? pointOrdinal(index + 1) : '';
}
