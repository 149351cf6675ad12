import { type Row, readPattern, type Term } from './read-pattern.ts';

/** A word, or a class of letters. */
export type Sign = string | RegExp;

/** What is known of every text in which a part of a pattern finds something. */
interface Known {
  /** All that the part can match, where these are few words. */
  readonly words: readonly string[] | undefined;
  /** The part begins with one of these, and the text up to its end ends with one of those; '' among them where nothing is known. */
  readonly begins: readonly string[];
  readonly ends: readonly string[];
  /** One of these stands in the text. */
  readonly signs: readonly Sign[];
}

/** Longer lists of words cost more to look for than they save. */
const mostWords = 40;
const mostSigns = 160;

/**
 * Signs one of which stands in every text in which the pattern finds something; [''] where none is sure. Found by reading the
 * pattern: whatever is not understood there may be anything, so that a sign may be missed, and none is wrong.
 */
export function patternSigns(pattern: RegExp): readonly Sign[] {
  const { signs } = ofRows(readPattern(pattern));
  return signs.length > mostSigns ? [''] : withoutLonger(withLetterClass([...new Set(signs)]));
}

/** Several single letters are looked for at once. */
function withLetterClass(signs: readonly Sign[]): readonly Sign[] {
  const letters = signs.filter((sign) => typeof sign === 'string' && sign.length === 1);
  if (letters.length < 3) return signs;
  const written = letters.map((letter) => `\\u${letter.toString().charCodeAt(0).toString(16).padStart(4, '0')}`);
  return [...signs.filter((sign) => !letters.includes(sign)), new RegExp(`[${written.join('')}]`, 'gu')];
}

/** One row or another. */
function ofRows(rows: readonly Row[]): Known {
  const [only] = rows;
  if (rows.length === 1 && only) return ofRow(only);
  const all = rows.map(ofRow);
  return {
    words: all.every(({ words }) => words) ? few(all.flatMap(({ words }) => words ?? [])) : undefined,
    begins: few(all.flatMap(({ begins }) => begins)) ?? [''],
    ends: few(all.flatMap(({ ends }) => ends)) ?? [''],
    signs: all.flatMap(({ signs }) => signs),
  };
}

/** One term after the other. */
function ofRow(row: Row): Known {
  let words: readonly string[] | undefined = [''];
  let begins: readonly string[] | undefined;
  let signs: readonly Sign[] = [''];
  /** What the text holds right before the term that is being read. */
  let before: readonly string[] = [''];
  for (const term of row) {
    const known = ofTerm(term);
    const { fewest, most, looks } = term;
    if (looks === 'back') {
      signs = rarer(signs, known.signs);
      if (before.every((word) => word === '')) before = known.ends;
      continue;
    }
    const some = most > 1 ? undefined : fewest === 0 ? known.words && ['', ...known.words] : known.words;
    const next = looks ? undefined : some && joined(before, some);
    if (fewest > 0) signs = rarer(signs, known.signs);
    if (fewest > 1) signs = rarer(signs, joined(known.ends, known.begins) ?? ['']);
    if (!next) signs = rarer(signs, (fewest > 0 ? joined(before, known.begins) : undefined) ?? before);
    if (looks) continue;
    before = next ?? (fewest > 0 ? known.ends : ['']);
    const longer: readonly string[] | undefined = words && some && joined(words, some);
    if (words && !longer) begins = (fewest > 0 ? joined(words, known.begins) : undefined) ?? words;
    words = longer;
  }
  return { words, begins: words ?? begins ?? [''], ends: before, signs: rarer(signs, before) };
}

function ofTerm({ letters, rows }: Term): Known {
  if (rows) return ofRows(rows);
  if (letters === undefined) return unknown;
  if ('written' in letters) return { ...unknown, signs: [new RegExp(letters.written, 'gu')] };
  return { words: letters, begins: letters, ends: letters, signs: letters };
}

const unknown: Known = { words: undefined, begins: [''], ends: [''], signs: [''] };

function few(words: readonly string[]): readonly string[] | undefined {
  return words.length > mostWords ? undefined : words;
}

/** Each of some words with each of others behind it; undefined where they are too many. */
function joined(first: readonly string[], second: readonly string[]): readonly string[] | undefined {
  if (first.length * second.length > mostWords) return undefined;
  return first.flatMap((one) => second.map((other) => one + other));
}

/** Of two lists of signs the one that fewer texts hold: of longer words, then of fewer. */
function rarer(first: readonly Sign[], second: readonly Sign[]): readonly Sign[] {
  const difference = lengthOf(second) - lengthOf(first);
  return difference > 0 || (difference === 0 && second.length < first.length) ? second : first;
}

/** How long the shortest is; more than three letters tell no more than three, and a class of letters less than one. */
function lengthOf(signs: readonly Sign[]): number {
  let shortest = 3;
  for (const sign of signs) shortest = Math.min(shortest, typeof sign === 'string' ? sign.length : 0.5);
  return shortest;
}

/** Of two signs of which one holds the other, the shorter tells of both. */
function withoutLonger(signs: readonly Sign[]): readonly Sign[] {
  return signs.filter((sign) => !signs.some((other) => other !== sign && isIn(other, sign)));
}

function isIn(part: Sign, sign: Sign): boolean {
  return typeof part === 'string' && typeof sign === 'string' && sign.includes(part);
}
