import type { Facts } from '../facts/facts.ts';
import type { FactsKind } from '../facts/facts-kind.ts';
import { placesIn } from '../facts/order/place.ts';
import { type Match, turned } from './align.ts';
import { Asking } from './asks.ts';
import { type Comparison, comparePapers } from './compare-papers.ts';
import type { Difference } from './difference.ts';
import { firstOrigin, lettersOf, originOf } from './letters.ts';
import type { Pair } from './pair.ts';
import { Placing } from './place-added.ts';
import type { Paper, Printed } from './printed.ts';

/** What is compared. */
export interface Compared {
  readonly kind: FactsKind;
  readonly facts: Facts;
  /** What the facts print now, and what was printed when the file was handed out; the same where that is not known. */
  readonly now: Printed;
  readonly base?: Paper;
  readonly edited: Paper;
}

/** Some old sentences, where they are among those that the facts print now, and those that stand for them. */
export interface Placed extends Pair {
  /** Whether the facts print them as they did then, and nothing else beside them. */
  readonly isClean: boolean;
}

/** A difference, and the edited sentence that it stands at. */
export interface Found {
  readonly at: number;
  readonly difference: Difference;
}

/** What all differences are found on: three papers, and which sentence of one stands for which of another. */
export class Ground {
  readonly kind: FactsKind;
  readonly facts: Facts;
  readonly now: Printed;
  readonly base: Paper;
  readonly edited: Paper;
  readonly asking: Asking;
  readonly placing: Placing;
  readonly placeOf: (pointer: string) => string;
  /** What became of the old sentences in the edited file. */
  readonly comparison: Comparison;
  /** For each old sentence the same one of the facts now. */
  readonly toNow: Match;
  /** For each edited sentence the old one that it is, or is made of. */
  readonly oldOf: Match;
  /** For each old sentence what stands for it now, with those that were changed since; and the nearest such at or before and behind it. */
  readonly #besideNow: Match;
  readonly #lastNow: Match;
  readonly #nextNow: Match;

  constructor({ kind, facts, now, base, edited }: Compared) {
    this.kind = kind;
    this.facts = facts;
    this.now = now;
    this.base = base ?? now;
    this.edited = edited;
    this.asking = new Asking(kind, facts, now);
    this.placing = new Placing(kind, facts, now);
    this.placeOf = placesIn(kind, facts);
    const identity = now.sentences.map((_one, at) => at);
    const since = base && comparePapers(base, now);
    this.toNow = since ? withoutMoved(since) : identity;
    this.#besideNow = since ? withChanged(this.toNow, since.pairs) : identity;
    this.#lastNow = lastDefined(this.#besideNow);
    this.#nextNow = lastDefined(this.#besideNow.toReversed()).toReversed();
    this.comparison = comparePapers(this.base, edited);
    this.oldOf = turned(withChanged(this.comparison.same, this.comparison.pairs), edited.sentences.length);
  }

  /** Where the facts print now what stood at a place then. */
  inNow({ start, end, newStart, newEnd }: Pair): Placed {
    const low = start > 0 ? this.#lastNow[start - 1] : undefined;
    const high = this.#nextNow[end] ?? this.now.sentences.length;
    const from = low === undefined ? 0 : low + 1;
    const isClean = high - from === end - start && this.toNow.slice(start, end).every((to) => to !== undefined);
    return { start: from, end: Math.max(from, high), newStart, newEnd, isClean };
  }

  /** The sentence that the facts print now where an edited one stands. */
  nowOf(edited: number): number | undefined {
    const old = this.oldOf[edited];
    return old === undefined ? undefined : this.#besideNow[old];
  }

  pathAt(sentence: number): string | undefined {
    return sentence < this.now.sentences.length ? firstOrigin(this.now, sentence)?.source.path : undefined;
  }

  pathsOf(start: number, end: number): string[] {
    const letters = lettersOf(this.now, Math.max(0, start), end);
    return [...new Set(letters.flatMap((letter) => originOf(this.now, letter)?.source.path ?? []))];
  }

  /** Where a difference stands: at an answer by its place, else where its line stands. */
  placed(path: string | undefined, { start, newStart }: Pair): Pick<Difference, 'place' | 'path'> {
    const named = path === undefined ? '' : this.placeOf(path);
    const line = this.edited.lines[this.edited.sentences[newStart]?.line ?? -1]?.place;
    const printed = this.now.lines[this.now.sentences[start]?.line ?? -1]?.place;
    return { place: named || line || printed || '', ...(path === undefined ? {} : { path }) };
  }
}

/** Whether two sentences stand in one line of a paper. */
export function isOneLine({ sentences }: Paper, one: number, other: number): boolean {
  return sentences[one]?.line === sentences[other]?.line;
}

/** What was moved since has no place of its own in the order. */
function withoutMoved({ same, moved }: Comparison): Match {
  const isMoved = new Set(
    moved.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  );
  return same.map((to, at) => (isMoved.has(at) ? undefined : to));
}

/** With the sentences that were changed, each for the one that it was made of. */
function withChanged(same: Match, pairs: readonly Pair[]): Match {
  const all = [...same];
  for (const { start, end, newStart, newEnd } of pairs)
    if (end - start === 1 && newEnd - newStart === 1) all[start] = newStart;
  return all;
}

/** For each place the last that leads somewhere, at it or before it. */
function lastDefined(match: Match): Match {
  let last: number | undefined;
  return match.map((to) => {
    last = to ?? last;
    return last;
  });
}
