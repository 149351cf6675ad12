/** Days of the year that reports call by their figures, as month.day. */
const festivals = new Set(
  '1.10 3.8 3.15 3.22 4.15 4.22 4.26 5.4 5.12 6.1 6.5 6.14 6.16 6.26 7.1 8.1 8.15 8.19 9.18 10.1 11.9 12.2 12.4 12.9 12.13'.split(
    ' ',
  ),
);

/** Whether a quoted form writes a known day with a full stop, “3.15”, where GB/T 15834—2011 wants 间隔号, “3·15”. */
export function writesFestival(quoted: string): boolean {
  return /^“\d{1,2}\.\d{1,2}”$/u.test(quoted) && festivals.has(quoted.slice(1, -1));
}
