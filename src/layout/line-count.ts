import { allMatches } from '../domain/all-matches.ts';

/** Marks that may hang over the end of a line rather than open the next. */
const hanging = /[，。、；：！？,.;:!?]/u;
/** What may not open a line, and what may not end one; GB/T 15834—2011 5.1. */
const notFirst = /[，。、；：！？”’）》〉〕】％%…—]/u;
const notLast = /[“‘（《〈〔【]/u;
/** What is never cut: a number or a Latin word. */
const units = /[A-Za-z0-9.%]+|[^A-Za-z0-9.%]/gu;

/**
 * How many lines a paragraph takes, and how wide the last is, all in one unit. A Latin letter is taken as half a Chinese
 * character. An estimate: the program that lays the file out has the last word.
 */
export function linesOf(
  text: string,
  character: number,
  width: number,
  firstIndent: number,
): { count: number; lastWidth: number } {
  let count = 1;
  let used = firstIndent;
  let carried = 0;
  for (const [unit] of allMatches(text, units)) {
    const unitWidth = [...unit].reduce((sum, one) => sum + (one < '\u0100' ? character / 2 : character), 0);
    const fits = used + unitWidth <= width + 1 || (hanging.test(unit) && used <= width + 1);
    if (fits) used += unitWidth;
    else {
      count += 1;
      used = (notFirst.test(unit) ? character : carried) + unitWidth;
    }
    carried = notLast.test(unit) ? character : 0;
  }
  return { count, lastWidth: used };
}
