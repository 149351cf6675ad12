import { dictionaryWords } from '../text/dictionary-words.ts';
import { HeadIndex } from './head-index.ts';
import { letterClasses } from './letter-classes.ts';
import { otherWords } from './other-words.ts';
import { firstDifference, isShapeSlip, isSoundSlip, lookAlikesOf, lostOrSwapped, type Slip } from './slips.ts';
import { sounds } from './sounds.generated.ts';
import type { TermGroup } from './term-group.ts';

/** Words that are one slip away from a term, and are none. */
export interface NearMiss {
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly term: string;
  readonly slip: Slip;
}

/**
 * The terms of the field, and a finder of what lies one slip from one of them: a letter replaced by one that sounds or looks
 * alike, one left out, two changed places. A text is looked through once, whatever the number of terms.
 */
export class Lexicon {
  readonly #groups: readonly TermGroup[];
  #ready: Finder | undefined;

  constructor(groups: readonly TermGroup[]) {
    this.#groups = groups;
  }

  /** What lies one slip from a term, in the order of the text; of two that meet, the one with the longer term. */
  nearMisses(text: string): NearMiss[] {
    return this.#finder.find(text);
  }

  /** Whether a term ends before a place of a text and another begins there, as far as two letters tell. */
  partsAt(text: string, place: number): boolean {
    const { ends, begins } = this.#finder;
    return place > 1 && ends.has(text.slice(place - 2, place)) && begins.has(text.slice(place, place + 2));
  }

  /** The longest term that the words before one place and those behind another make, parted within a word of two letters; and how many of its letters stand before. */
  termAcross(text: string, end: number, start: number): { readonly term: string; readonly before: number } | undefined {
    const { firm, index } = this.#finder;
    for (let own = 7; own >= 1; own -= 2) {
      if (own > end) continue;
      const letterAt = (at: number) => text.charCodeAt(at < own ? end - own + at : start + at - own);
      if (!index.mayBegin(letterAt(0), letterAt(1), letterAt(2))) continue;
      for (let more = 7; more >= 1; more -= 2) {
        if (more > text.length - start || own + more < 4) continue;
        const term = text.slice(end - own, end) + text.slice(start, start + more);
        if (firm.has(term)) return { term, before: own };
      }
    }
    return undefined;
  }

  /** The term whose last letter alone is missing before a place of a text, where the rest is none. */
  termBegunBefore(text: string, place: number): string | undefined {
    const { index, firm, terms, all } = this.#finder;
    const letterAt = (at: number) => text.charCodeAt(place - 3 + at);
    if (!index.mayBegin(letterAt(0), letterAt(1), letterAt(2))) return undefined;
    const begun = text.slice(place - 3, place);
    let found: string | undefined;
    index.each(begun, (number) => {
      const term = terms[number] as string;
      if (!found && term.length === 4 && term.startsWith(begun) && firm.has(term)) found = term;
    });
    return found && !all.includes(`${begun}\n`) ? found : undefined;
  }

  get #finder(): Finder {
    this.#ready ??= new Finder(termsOf(this.#groups), termsOf(this.#groups.filter(({ loose }) => !loose)));
    return this.#ready;
  }
}

/** Notes the neighbours in a text. */
function pairsIn(text: string): Uint8Array {
  const pairs = new Uint8Array(0x10000);
  for (let at = 1; at < text.length; at++) pairs[pairOf(text.charCodeAt(at - 1), text.charCodeAt(at))] = 1;
  return pairs;
}

function pairOf(first: number, second: number): number {
  return (first * 31 + second) & 0xffff;
}

function termsOf(groups: readonly TermGroup[]): string[] {
  return [...new Set(groups.flatMap(({ terms }) => terms))];
}

/** What is made ready when the first text is looked through. */
class Finder {
  readonly terms: readonly string[];
  readonly firm: ReadonlySet<string>;
  /** The terms, each between two line breaks: what is asked for seldom is looked for here. */
  readonly all: string;
  /** Where neighbours in some term are noted: what is not noted there stands in none. */
  readonly pairs: Uint8Array;
  #begins: ReadonlySet<string> | undefined;
  #ends: ReadonlySet<string> | undefined;
  readonly #sounds = letterClasses(sounds);
  readonly #alike = lookAlikesOf();
  /** The terms by what they begin with, as they should be and after each slip. */
  readonly index: HeadIndex;

  constructor(terms: readonly string[], firm: readonly string[]) {
    this.terms = terms;
    this.firm = new Set(firm);
    this.all = `\n${terms.join('\n')}\n`;
    this.pairs = pairsIn(this.all);
    this.index = new HeadIndex(sounds, terms.length * mostHeads);
    for (let number = 0; number < terms.length; number++) this.#note(number, terms[number] as string);
  }

  /** The first two letters of the terms. */
  get begins(): ReadonlySet<string> {
    this.#begins ??= new Set(this.terms.map((term) => term.slice(0, 2)));
    return this.#begins;
  }

  /** The last two. */
  get ends(): ReadonlySet<string> {
    this.#ends ??= new Set(this.terms.map((term) => term.slice(-2)));
    return this.#ends;
  }

  #note(number: number, term: string): void {
    const [one, other, third] = [term.charCodeAt(0), term.charCodeAt(1), term.charCodeAt(2)];
    this.index.note(number, one, other, third);
    if (!this.firm.has(term)) return;
    if (term.length > 3) this.index.note(number, one, other, term.charCodeAt(3));
    if (term.length > 6) this.index.note(number, one, third, term.charCodeAt(3));
    for (const letter of this.#alikeTo(term, 0)) this.index.note(number, letter.charCodeAt(0), other, third);
    for (const letter of this.#alikeTo(term, 1)) this.index.note(number, one, letter.charCodeAt(0), third);
    for (const letter of this.#alikeTo(term, 2)) this.index.note(number, one, other, letter.charCodeAt(0));
  }

  #alikeTo(term: string, at: number): string {
    return this.#alike.get(term[at] as string) ?? '';
  }

  /** Whether two letters stand side by side in some term. */
  #isCommon = (pair: string): boolean => pair.length === 2 && !pair.includes('\n') && this.all.includes(pair);

  find(text: string): NearMiss[] {
    const found: NearMiss[] = [];
    /** The letters that stand in a term as it should be. */
    const right = new Uint8Array(text.length);
    this.index.each(text, (number, start) => {
      const term = this.terms[number] as string;
      const first = firstDifference(text, start, term);
      if (first === term.length) right.fill(1, start, start + first);
      else for (const slip of this.#slipsOf(term, text, start, first)) found.push(nearMiss(text, start, term, slip));
    });
    return withoutOverlaps(found.filter((one) => this.#isAmiss(one, text, right)));
  }

  /** By which slips the words at a place may come from a term that they first differ from at its letter `first`. */
  #slipsOf(term: string, text: string, place: number, first: number): readonly Slip[] {
    const moved = lostOrSwapped(text, place, term, first, this.#isCommon);
    const isShape = isShapeSlip(text, place, term, first, this.#alike);
    const isSound = isSoundSlip(text, place, term, first, this.#sounds);
    if (!moved && !isShape && !isSound) return none;
    const slips: Slip[] = this.firm.has(term)
      ? [...(moved ? [moved] : []), ...(isShape ? ['shape' as const] : [])]
      : [];
    return isSound ? [...slips, 'sound'] : slips;
  }

  /** A letter that stands in another term or another word as it should is no slip. */
  #isAmiss({ start, end, found, term, slip }: NearMiss, text: string, right: Uint8Array): boolean {
    if (slip === 'dropped' || slip === 'swapped') {
      if (
        slip === 'dropped' &&
        this.#isCommon(text.slice(end - 1, end + 1)) &&
        found.at(-1) === term.at(-1) &&
        term.length < 8
      ) {
        return false;
      }
      if (otherWords.has(text.slice(start - 1, start + 1))) return false;
      if (term.length < 6 && holdsOther(found, term)) return false;
      if (right.subarray(start, end).every(Boolean)) return false;
      return !endsInAnother(text, start, end, right, term) && !beginsInAnother(text, start, end, right, term);
    }
    const at = [...found].findIndex((letter, index) => letter !== term[index]);
    const place = start + at;
    if (right[place] === 1) return false;
    const [before, behind] = [text.slice(place - 1, place + 1), text.slice(place, place + 2)];
    if (otherWords.has(before) || otherWords.has(behind)) return false;
    if (term.length > 4) return true;
    // Of a short term the letter may belong to the word before or behind it.
    if (at === 0 && this.#isCommon(before)) return false;
    if (at === term.length - 1 && this.#isCommon(behind)) return false;
    return term.length > 3 || (at > 0 && at < 2) || !particles.has(text[place] ?? '');
  }
}

const none: readonly Slip[] = [];

/** How many heads a term may have: its own, two after a letter left out or changed, those after one that looks like it. */
const mostHeads = 24;

/** Letters that are words by themselves. */
const particles = new Set(
  '的了和与及等在对为以将被把各个全其该本两一二三四五六七八九十百千万有无不也都就又还从向由于至起',
);

function nearMiss(text: string, start: number, term: string, slip: Slip): NearMiss {
  const length = slip === 'dropped' ? term.length - 1 : term.length;
  return { start, end: start + length, found: text.slice(start, start + length), term, slip };
}

/** Letters that tell where something is, behind any noun: 依法治国中的地位. */
const places = new Set('中上下内外前后里间时');

/** Whether the last letter belongs to what follows: 对法治政府建设作出部署; all before it is right, or all but the term's last word. */
function endsInAnother(text: string, start: number, end: number, right: Uint8Array, term: string): boolean {
  const isRest = text.slice(start, end - 1) === term.slice(0, -2);
  if (!isRest && !right.subarray(start, end - 1).every(Boolean)) return false;
  return places.has(text[end - 1] as string) || isWord(text.slice(end - 1, end + 1));
}

/** Whether the first letter belongs to the word before: 全面推行执法公示制度. */
function beginsInAnother(text: string, start: number, end: number, right: Uint8Array, term: string): boolean {
  const isRest = text.slice(start + 1, end) === term.slice(2);
  return (isRest || right.subarray(start + 1, end).every(Boolean)) && isWord(text.slice(start - 1, start + 1));
}

function isWord(letters: string): boolean {
  return /^[\u4e00-\u9fff]{2}$/u.test(letters) && dictionaryWords(letters).length === 1;
}

/** Whether words hold another word that their term does not. */
function holdsOther(found: string, term: string): boolean {
  for (let at = 0; at + 1 < found.length; at++) {
    const pair = found.slice(at, at + 2);
    if (otherWords.has(pair) && !term.includes(pair)) return true;
  }
  return false;
}

function withoutOverlaps(found: readonly NearMiss[]): NearMiss[] {
  const longestFirst = found.toSorted((one, other) => other.term.length - one.term.length || one.start - other.start);
  const kept: NearMiss[] = [];
  for (const one of longestFirst) {
    if (!kept.some(({ start, end }) => start < one.end && one.start < end)) kept.push(one);
  }
  return kept.sort((one, other) => one.start - other.start);
}
