import { classOf, type LetterClasses } from './letter-classes.ts';
import { lookAlikes } from './look-alikes.ts';

/** How the words in a text differ from the term that is meant. */
export type Slip = 'sound' | 'shape' | 'dropped' | 'swapped';

/** Letters without which a term is another that is as good: 清单化管理, 清单管理, 调解员队伍, 调解队伍. */
const addable = new Set('化性式型业大总新高党期面事员');

/** The letters that look like each letter. */
export type LookAlikes = ReadonlyMap<string, string>;

export function lookAlikesOf(): LookAlikes {
  const found = new Map<string, string>();
  for (const group of lookAlikes) {
    for (const letter of group) found.set(letter, (found.get(letter) ?? '') + group.replace(letter, ''));
  }
  return found;
}

/** Where the words at a place of a text first differ from a term; its length where they do not. */
export function firstDifference(text: string, place: number, term: string): number {
  let at = 0;
  while (at < term.length && text.charCodeAt(place + at) === term.charCodeAt(at)) at += 1;
  return at;
}

/** Whether a letter that sounds alike stands in a term's place, the first that differs, and all else is the term. */
export function isSoundSlip(text: string, place: number, term: string, first: number, sounds: LetterClasses): boolean {
  const [written, meant] = [text.charCodeAt(place + first), term.charCodeAt(first)];
  return classOf(written, sounds) === classOf(meant, sounds) && isRest(text, place + first + 1, term, first + 1);
}

/** Whether a letter that looks like it stands in place of a term's, the first that differs, and all else is the term. */
export function isShapeSlip(text: string, place: number, term: string, first: number, alike: LookAlikes): boolean {
  const isAlike = alike.get(term[first] as string)?.includes(text[place + first] ?? '\n');
  return isAlike === true && isRest(text, place + first + 1, term, first + 1);
}

/**
 * Whether a longer term's letter is left out, or changed with its neighbour. `first` is where text and term first differ;
 * `isCommon` knows the pairs of letters that terms hold: words all of whose pairs are common may be words of their own.
 */
export function lostOrSwapped(
  text: string,
  place: number,
  term: string,
  first: number,
  isCommon: (pair: string) => boolean,
): 'dropped' | 'swapped' | undefined {
  const at = place + first;
  if (text.charCodeAt(at) !== term.charCodeAt(first + 1)) return undefined;
  const wordsOf = (length: number) => text.slice(place, place + length);
  if (isDropped(text, place, term, first))
    return hasRarePair(wordsOf(term.length - 1), isCommon) ? 'dropped' : undefined;
  const isSwapped = term.length >= 4 && text.charCodeAt(at + 1) === term.charCodeAt(first);
  if (!isSwapped || !isRest(text, at + 2, term, first + 2)) return undefined;
  return hasRarePair(wordsOf(term.length), isCommon) ? 'swapped' : undefined;
}

/** Whether a letter of the term is left out: the one that differs first, or one before it that is the same. */
function isDropped(text: string, place: number, term: string, first: number): boolean {
  const letter = term[first] ?? '';
  if (term.length < 5 || addable.has(letter) || !isRest(text, place + first, term, first + 1)) return false;
  for (let at = first; at > 0 && term[at] === letter; at--) {
    const fromEdge = Math.min(at, term.length - 1 - at);
    if (fromEdge > (term.length >= 7 ? 0 : 1)) return true;
  }
  return false;
}

/** Whether the rest of a term, from one of its letters on, stands at a place. */
function isRest(text: string, place: number, term: string, from: number): boolean {
  for (let at = from; at < term.length; at++)
    if (text.charCodeAt(place + at - from) !== term.charCodeAt(at)) return false;
  return true;
}

function hasRarePair(words: string, isCommon: (pair: string) => boolean): boolean {
  for (let at = 0; at + 1 < words.length; at++) if (!isCommon(words.slice(at, at + 2))) return true;
  return false;
}
