import { allMatches } from './all-matches.ts';
import { signsOf } from './signs.ts';
import type { Span } from './span.ts';

const words = /(?<=^|[。；;：:，,])(?:(首先|其次|再次|最后)(?=[，,])|(其次))/gu;
export const wordOrderSigns = signsOf(words);

/** 首先, 其次, 再次 that are doubled or left out: 其次…其次. */
export function wordOrderSlips(text: string): (Span & { readonly message: string })[] {
  let before = '';
  return allMatches(text, words).flatMap(({ 0: word, index }) => {
    const last = before;
    before = word;
    const at = { start: index, end: index + word.length };
    if (word !== '首先' && word === last) return [{ ...at, message: `“${word}”前面已经有了，请核对` }];
    if (word === '其次' && last === '再次') return [{ ...at, message: '“再次”后面不再是“其次”，请核对' }];
    return word === '再次' && last === '首先' ? [{ ...at, message: '“首先”后面应是“其次”，请核对' }] : [];
  });
}
