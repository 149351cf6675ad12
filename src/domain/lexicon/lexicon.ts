import { dictionaryWords } from '../text/dictionary-words.ts';
import { FormIndex } from './form-index.ts';
import { classesOf, letterClasses } from './letter-classes.ts';
import { type MadeForm, madeForms, type Slip } from './made-forms.ts';
import { otherWords } from './other-words.ts';
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

  /** Whether two letters stand side by side in some term. */
  holds(pair: string): boolean {
    return this.#finder.pairs.has(pair);
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

  /** The longest term that the end of one text and the beginning of another make, parted within a word of two letters; and how many of its letters stand before. */
  termAcross(before: string, behind: string): { readonly term: string; readonly before: number } | undefined {
    if (!this.#finder.pairs.has(before.slice(-1) + behind.slice(0, 1))) return undefined;
    for (let own = Math.min(before.length, 8); own >= 1; own--) {
      for (let more = Math.min(behind.length, 8); more >= 1; more--) {
        const term = before.slice(-own) + behind.slice(0, more);
        if (term.length % 2 === 0 && own % 2 === 1 && term.length >= 4 && this.#finder.firm.has(term))
          return { term, before: own };
      }
    }
    return undefined;
  }

  /** The term whose last letter alone is missing at the end of a text, where the rest is none. */
  termBegunBy(text: string): string | undefined {
    return this.#finder.begun.get(text.slice(-3));
  }

  get #finder(): Finder {
    this.#ready ??= new Finder(termsOf(this.#groups), termsOf(this.#groups.filter(({ loose }) => !loose)));
    return this.#ready;
  }
}

function termsOf(groups: readonly TermGroup[]): string[] {
  return [...new Set(groups.flatMap(({ terms }) => terms))];
}

/** What is made ready when the first text is looked through. */
class Finder {
  readonly #terms: readonly string[];
  readonly pairs = new Set<string>();
  readonly begins: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
  readonly firm: ReadonlySet<string>;
  /** Terms of four letters by their first three. */
  readonly begun: ReadonlyMap<string, string>;
  readonly #classes = letterClasses(sounds);
  readonly #made: readonly MadeForm[];
  /** The terms, and behind them the forms that are made of them, by the sounds of their letters. */
  readonly #index: FormIndex;

  constructor(terms: readonly string[], firm: readonly string[]) {
    this.#terms = terms;
    this.begins = new Set(terms.map((term) => term.slice(0, 2)));
    this.ends = new Set(terms.map((term) => term.slice(-2)));
    this.firm = new Set(firm);
    const ends = new Set(terms.map((term) => term.slice(-3)));
    const begun = firm.filter((term) => term.length === 4 && !ends.has(term.slice(0, 3)));
    this.begun = new Map(begun.map((term) => [term.slice(0, 3), term]));
    for (const term of terms) for (let at = 0; at + 1 < term.length; at++) this.pairs.add(term.slice(at, at + 2));
    this.#made = madeForms(firm, (pair) => this.pairs.has(pair));
    this.#index = new FormIndex([...terms, ...this.#made.map(({ form }) => form)], (text) =>
      classesOf(text, this.#classes),
    );
  }

  find(text: string): NearMiss[] {
    const found: NearMiss[] = [];
    /** The letters that stand in a term as it should be. */
    const right = new Uint8Array(text.length);
    this.#index.each(classesOf(text, this.#classes), (number, start) => {
      const made = this.#made[number - this.#terms.length];
      const form = made?.form ?? (this.#terms[number] as string);
      const differing = differences(text, start, form);
      if (made && differing === 0) found.push(nearMiss(text, start, form, made.term, made.slip));
      else if (!made && differing === 0) right.fill(1, start, start + form.length);
      else if (!made && differing === 1) found.push(nearMiss(text, start, form, form, 'sound'));
    });
    return withoutOverlaps(found.filter((one) => this.#isAmiss(one, text, right)));
  }

  /** A letter that stands in another term or another word as it should is no slip. */
  #isAmiss({ start, end, found, term, slip }: NearMiss, text: string, right: Uint8Array): boolean {
    if (slip === 'dropped' || slip === 'swapped') {
      if (
        slip === 'dropped' &&
        this.pairs.has(text.slice(end - 1, end + 1)) &&
        found.at(-1) === term.at(-1) &&
        term.length < 8
      ) {
        return false;
      }
      if (otherWords.has(text.slice(start - 1, start + 1))) return false;
      if (term.length < 6 && holdsOther(found, term)) return false;
      if (right.subarray(start, end).every(Boolean)) return false;
      return !endsInAnother(text, start, end, right);
    }
    const at = [...found].findIndex((letter, index) => letter !== term[index]);
    const place = start + at;
    if (right[place] === 1) return false;
    const [before, behind] = [text.slice(place - 1, place + 1), text.slice(place, place + 2)];
    if (otherWords.has(before) || otherWords.has(behind)) return false;
    if (term.length > 4) return true;
    // Of a short term the letter may belong to the word before or behind it.
    if (at === 0 && this.pairs.has(before)) return false;
    if (at === term.length - 1 && this.pairs.has(behind)) return false;
    return term.length > 3 || (at > 0 && at < 2) || !particles.has(text[place] ?? '');
  }
}

/** Letters that are words by themselves. */
const particles = new Set(
  '的了和与及等在对为以将被把各个全其该本两一二三四五六七八九十百千万有无不也都就又还从向由于至起',
);

function nearMiss(text: string, start: number, { length }: string, term: string, slip: Slip): NearMiss {
  return { start, end: start + length, found: text.slice(start, start + length), term, slip };
}

/** Letters that tell where something is, behind any noun: 依法治国中的地位. */
const places = new Set('中上下内外前后里间时');

/** Whether the last letter belongs to what follows, where all before it is right: 对法治政府建设作出部署. */
function endsInAnother(text: string, start: number, end: number, right: Uint8Array): boolean {
  if (!right.subarray(start, end - 1).every(Boolean)) return false;
  if (places.has(text[end - 1] as string)) return true;
  return (
    dictionaryWords(text.slice(end - 1, end + 1)).length === 1 &&
    end < text.length &&
    /[\u4e00-\u9fff]/u.test(text[end] as string)
  );
}

/** Whether words hold another word that their term does not. */
function holdsOther(found: string, term: string): boolean {
  for (let at = 0; at + 1 < found.length; at++) {
    const pair = found.slice(at, at + 2);
    if (otherWords.has(pair) && !term.includes(pair)) return true;
  }
  return false;
}

function differences(text: string, start: number, term: string): number {
  let count = 0;
  for (let at = 0; at < term.length; at++) if (text.charCodeAt(start + at) !== term.charCodeAt(at)) count++;
  return count;
}

function withoutOverlaps(found: readonly NearMiss[]): NearMiss[] {
  const longestFirst = found.toSorted((one, other) => other.term.length - one.term.length || one.start - other.start);
  const kept: NearMiss[] = [];
  for (const one of longestFirst) {
    if (!kept.some(({ start, end }) => start < one.end && one.start < end)) kept.push(one);
  }
  return kept.sort((one, other) => one.start - other.start);
}
