import { dictionaryWords } from '../text/dictionary-words.ts';
import type { Span } from '../text/span.ts';
import { fieldWords, otherCommonWords } from './common-words.ts';
import { freeLetters } from './free-letters.ts';
import { letterClasses } from './letter-classes.ts';
import { lookAlikes } from './look-alikes.ts';
import { sounds } from './sounds.generated.ts';

/** Two letters that are no word, and the word that is meant. */
export interface MistypedWord extends Span {
  readonly found: string;
  readonly meant: string;
}

/** What follows the name of a place, and what stands before the name of a person. */
const place = /^[县市区镇乡村街社河江湖山岭桥港湾路园州省旗盟屯庄港]/u;
const post = /(?:长|书记|主任|同志|委员|代表|律师|员|教授|主席|副职|经理|法官|模范|标兵|烈士)$/u;

/** Letters that are so often words by themselves that the one beside them need not be half of a word. */
const detached = new Set(
  '的了和与及或等由向对将把被为以在于从到至自按依经未不无非已曾再又也还都均就才仅只可能会要须应并而但则即若如因故所其该此各每本全总共约近超达第首新旧老大小多少高低长短前后上下内外中左右一二三四五六七八九十百千万亿两零〇年月日时天周季元角分吨亩里米个件名次项户家场条位级种类批期份册部台辆人员者性化率度型式法会局组办委队所站县市省区镇乡村街州旗国',
);

/**
 * Words of two letters of which one letter is another that sounds or looks alike, so that they are no word: 走仿, 选拨. The letter
 * must stand alone in the text as the dictionary parts it, and it or the other must be none that is a word by itself.
 */
export function findMistypedWords(text: string): MistypedWord[] {
  const found: MistypedWord[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    const first = text.charCodeAt(at);
    const second = text.charCodeAt(at + 1);
    if (!isHan(first) || !isHan(second) || finder().common.has(keyOf(first, second))) continue;
    for (const [meant, own] of finder().meantBy(first, second)) {
      const [letter, other] = [at + own, at + 1 - own];
      if (detached.has(text[other] as string)) continue;
      if (freeLetters.has(text[letter] as string) && freeLetters.has(text[other] as string)) continue;
      if (isName(text, at) || !standApart(text, at)) continue;
      found.push({ start: at, end: at + 2, found: text.slice(at, at + 2), meant });
      break;
    }
  }
  return found.filter(({ found: word }) => text.split(word).length < 4);
}

function isHan(letter: number): boolean {
  return letter >= 0x4e00 && letter <= 0x9fff;
}

function isName(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  return place.test(text.slice(at + 2)) || post.test(before) || post.test(before.slice(0, -1));
}

/** Whether the two letters that begin at a place are a common word. */
export function isCommonWord(text: string, at: number): boolean {
  return finder().common.has(keyOf(text.charCodeAt(at), text.charCodeAt(at + 1)));
}

/** Whether neither letter of a pair belongs to a word with its other neighbour, as our words and the dictionary tell. */
function standApart(text: string, at: number): boolean {
  if (isCommonWord(text, at - 1) || isCommonWord(text, at + 1)) return false;
  const from = Math.max(0, at - 8);
  let end = from;
  for (const { length } of dictionaryWords(text.slice(from, at + 10))) {
    const start = end;
    end += length;
    if (length > 1 && start <= at + 1 && at < end) return false;
  }
  return true;
}

function keyOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

interface Finder {
  readonly common: ReadonlySet<number>;
  /** The words that two letters may be meant for, and which of the two is amiss. */
  readonly meantBy: (first: number, second: number) => readonly (readonly [meant: string, own: 0 | 1])[];
}

let ready: Finder | undefined;

function finder(): Finder {
  ready ??= makeFinder();
  return ready;
}

function makeFinder(): Finder {
  const words = wordsIn(fieldWords);
  const meant = new Set(words.map(keyOfWord));
  const common = new Set([...meant, ...wordsIn(otherCommonWords).map(keyOfWord)]);
  const classes = letterClasses(sounds);
  const bySound = new Map<number, string[]>();
  for (const word of words) {
    const key = keyOf(classes[word.charCodeAt(0)] as number, classes[word.charCodeAt(1)] as number);
    bySound.set(key, [...(bySound.get(key) ?? []), word]);
  }
  const byShape = alikeLetters();
  const meantBy = (first: number, second: number) => {
    const alike: [string, 0 | 1][] = [];
    for (const word of bySound.get(keyOf(classes[first] as number, classes[second] as number)) ?? []) {
      if (word.charCodeAt(1) === second) alike.push([word, 0]);
      else if (word.charCodeAt(0) === first) alike.push([word, 1]);
    }
    for (const letter of byShape.get(second) ?? [])
      if (meant.has(keyOf(first, letter))) alike.push([String.fromCharCode(first, letter), 1]);
    for (const letter of byShape.get(first) ?? [])
      if (meant.has(keyOf(letter, second))) alike.push([String.fromCharCode(letter, second), 0]);
    return alike;
  };
  return { common, meantBy };
}

function wordsIn(groups: readonly string[]): string[] {
  return groups.flatMap((group) => [...group.slice(1)].map((second) => group[0] + second));
}

function keyOfWord(word: string): number {
  return keyOf(word.charCodeAt(0), word.charCodeAt(1));
}

/** The letters that look like each letter. */
function alikeLetters(): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const group of lookAlikes) {
    const letters = [...group].map((letter) => letter.charCodeAt(0));
    for (const letter of letters) {
      const others = letters.filter((other) => other !== letter);
      found.set(letter, [...(found.get(letter) ?? []), ...others]);
    }
  }
  return found;
}
