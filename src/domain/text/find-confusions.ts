import { confusionPairs } from '../tables/confusion-pairs.ts';
import type { Span } from './span.ts';

/** A word that is put for another that sounds or looks alike. */
export interface Confusion extends Span {
  readonly found: string;
  readonly meant: string;
}

/** What stands beside a word. */
interface Sign {
  readonly words: string;
  readonly side: 'before' | 'behind';
  /** It need not stand next to the word, only near it in the clause. */
  readonly isFar: boolean;
}

/** A word, what is meant for it, and by what it is told. */
export interface ConfusedWord {
  readonly word: string;
  readonly meant: string;
  readonly amiss: readonly Sign[];
  readonly right: readonly Sign[];
}

/** How far a sign may stand from the word, where it need not stand next to it. */
const far = 8;

export const confusedWords: readonly ConfusedWord[] = confusionPairs.trim().split('\n').map(readLine);

function readLine(line: string): ConfusedWord {
  const [pair = '', ...signs] = line.split(' ');
  const [word = '', meant = ''] = pair.split('>');
  return {
    word,
    meant,
    amiss: signs.filter((sign) => !sign.startsWith('!')).flatMap(readSign),
    right: signs.filter((sign) => sign.startsWith('!')).flatMap((sign) => readSign(sign.slice(1))),
  };
}

/** 群众_, _强烈, _~诉求; a sign with words at both sides needs both: it is read as one before and one behind that must both stand. */
function readSign(sign: string): Sign[] {
  const [before = '', behind = ''] = sign.split('_');
  if (before !== '' && behind !== '') return [{ words: `${before}_${behind}`, side: 'behind', isFar: false }];
  if (before !== '') return [{ words: before.replace('~', ''), side: 'before', isFar: before.endsWith('~') }];
  return [{ words: behind.replace('~', ''), side: 'behind', isFar: behind.startsWith('~') }];
}

/** Where a text holds a word for which another is meant. */
export function findConfusions(text: string, words: readonly ConfusedWord[]): Confusion[] {
  const found: Confusion[] = [];
  for (const { word, meant, amiss, right } of words) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
      const end = at + word.length;
      if (!amiss.some((sign) => stands(text, at, end, sign))) continue;
      if (!right.some((sign) => stands(text, at, end, sign))) found.push({ start: at, end, found: word, meant });
    }
  }
  return found;
}

function stands(text: string, start: number, end: number, { words, side, isFar }: Sign): boolean {
  const both = words.indexOf('_');
  if (both !== -1)
    return text.startsWith(words.slice(0, both), start - both) && text.startsWith(words.slice(both + 1), end);
  if (!isFar) return side === 'before' ? text.startsWith(words, start - words.length) : text.startsWith(words, end);
  const near =
    side === 'before'
      ? text.slice(Math.max(0, start - far - words.length), start)
      : text.slice(end, end + far + words.length);
  const at = side === 'before' ? near.lastIndexOf(words) : near.indexOf(words);
  if (at === -1) return false;
  const between = side === 'before' ? near.slice(at + words.length) : near.slice(0, at);
  return !/[，。；：！？]/u.test(between);
}
