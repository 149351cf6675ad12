import { wordsOf } from './words-of.ts';

/** Two entries that share so much of their words are the same entry. */
const alike = 0.5;

/** An entry that stands elsewhere must be the same almost to the letter, or be called the same. */
const almostSame = 0.9;

/** Which entries of two lists are the same ones: for each of the first its place in the second. */
export interface EntryMatch {
  readonly toSecond: readonly (number | undefined)[];
  readonly toFirst: readonly (number | undefined)[];
  /** How many of them stand in another order. */
  readonly moved: number;
}

/** Finds the entries that two lists have in common: by what they are called, else by their words; first those in the same order. */
export function matchEntries(first: readonly unknown[], second: readonly unknown[]): EntryMatch {
  const toSecond: (number | undefined)[] = Array(first.length).fill(undefined);
  const toFirst: (number | undefined)[] = Array(second.length).fill(undefined);
  const link = (at: number, to: number) => {
    toSecond[at] = to;
    toFirst[to] = at;
  };
  const likeness = likenessOf(first, second);
  for (const [at, to] of inOrder(first.length, second.length, likeness)) link(at, to);
  let moved = 0;
  for (const at of first.keys()) {
    if (toSecond[at] !== undefined) continue;
    const to = [...second.keys()].find((one) => toFirst[one] === undefined && likeness(at, one) >= almostSame);
    if (to === undefined) continue;
    link(at, to);
    moved += 1;
  }
  return { toSecond, toFirst, moved };
}

type Likeness = (at: number, to: number) => number;

function likenessOf(first: readonly unknown[], second: readonly unknown[]): Likeness {
  const [own, other] = [first, second].map((entries) => entries.map(traitsOf)) as [Traits[], Traits[]];
  return (at, to) => {
    const [one, two] = [own[at], other[to]];
    if (!one || !two) return 0;
    if (one.words === two.words) return 1;
    if (one.name !== '' && one.name === two.name) return almostSame;
    return shared(one.grams, two.grams);
  };
}

interface Traits {
  readonly words: string;
  readonly name: string;
  readonly grams: ReadonlySet<string>;
}

function traitsOf(entry: unknown): Traits {
  const words = wordsOf(entry);
  const { heading, name, title, id } = (typeof entry === 'object' && entry !== null ? entry : {}) as Readonly<
    Record<string, unknown>
  >;
  const called = [heading, name, title, id].find((one) => typeof one === 'string' && one.trim() !== '');
  const grams = new Set(Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2)));
  return { words, name: String(called ?? '').trim(), grams };
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const least = Math.min(one.size, other.size);
  if (least === 0) return 0;
  let count = 0;
  for (const gram of one) if (other.has(gram)) count += 1;
  return count / least;
}

/** The pairs in the same order that share the most in all. */
function inOrder(length: number, otherLength: number, likeness: Likeness): [number, number][] {
  const worth = (at: number, to: number) => {
    const found = likeness(at, to);
    return found >= alike ? found : 0;
  };
  const best = Array.from({ length: length + 1 }, () => new Float64Array(otherLength + 1));
  const valueAt = (at: number, to: number) => best[at]?.[to] ?? 0;
  for (let at = length - 1; at >= 0; at -= 1)
    for (let to = otherLength - 1; to >= 0; to -= 1) {
      const own = worth(at, to);
      const taken = own > 0 ? own + valueAt(at + 1, to + 1) : 0;
      (best[at] as Float64Array)[to] = Math.max(taken, valueAt(at + 1, to), valueAt(at, to + 1));
    }
  const pairs: [number, number][] = [];
  let [at, to] = [0, 0];
  while (at < length && to < otherLength) {
    if (valueAt(at, to) === valueAt(at + 1, to)) at += 1;
    else if (valueAt(at, to) === valueAt(at, to + 1)) to += 1;
    else pairs.push([at++, to++]);
  }
  return pairs;
}
