import { dictionaryWords } from '../text/dictionary-words.ts';
import type { Span } from '../text/span.ts';
import { isCommonWord } from './mistyped-words.ts';

/** A letter that is no word, alone before a mark or a figure. */
export interface LoneLetter extends Span {
  readonly found: string;
}

/** Letters that are words only together with another. */
const bound = new Set(
  '彻况织署策施障健覆扎筹察讨许挥视役矛盾础氛息谋握订穿险略托狠纷遵益康阶觉财采络苏固估截晰致洁诚缩浓寻泛咨席献努贡杂航擎励激援劝善协汇议标范确纳容续认供资际宪辖布显简智讼询邀败暂予授疑绝构评估履促倡畅贯拓统统营维护隐防惩沟违诉讯缴纠秩巩夯培宣促构践厘提推设坚构',
);
const mark = /[，。；：、,;\d]/u;

/** Letters before a mark that lack the letter before or behind them: 签订协作议，, 情况汇4次. The dictionary tells that the letter stands alone behind a word. */
export function findLoneLetters(text: string): LoneLetter[] {
  const lone: LoneLetter[] = [];
  for (let at = 2; at + 1 < text.length; at++) {
    if (!bound.has(text[at] as string) || !mark.test(text[at + 1] as string)) continue;
    if (isCommonWord(text, at - 1)) continue;
    const before = dictionaryWords(text.slice(Math.max(0, at - 9), at + 1));
    const [word = '', letter = ''] = before.slice(-2);
    if (letter.length !== 1 || word.length < 2 || !/^[\u4e00-\u9fff]+$/u.test(word)) continue;
    lone.push({ start: at - word.length, end: at + 1, found: word + letter });
  }
  return lone;
}
