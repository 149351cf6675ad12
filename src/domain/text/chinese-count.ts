const digits: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};

/** Reads a count written in digits or in Chinese numerals up to 十九: 5, 四, 两, 十二. Undefined for anything else. */
export function readCount(written: string): number | undefined {
  if (/^\d{1,3}$/u.test(written)) return Number(written);
  if (written.length === 1) return digits[written];
  const ones = /^十([一二三四五六七八九])$/u.exec(written)?.[1];
  return ones === undefined ? undefined : 10 + (digits[ones] ?? 0);
}
