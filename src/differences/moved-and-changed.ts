import { type Grams, gramsOf, holdersOf, sharers } from './grams.ts';
import type { Pair } from './pair.ts';
import type { Sentence } from './sentence.ts';

/** Sentences that share so much of the longer one are surely the same, and no other comes near it. */
const surelyAlike = 0.7;
const ahead = 0.15;

/** Shorter ones may be alike by chance. */
const tellingLength = 12;

/** Beside a sentence that was moved word for word the next one is the same, changed, if it shares so much of it. */
const alikeBeside = 0.5;

/** What was moved, word for word or changed; and the pairs that are left. */
export interface Moves {
  readonly pairs: readonly Pair[];
  readonly moved: readonly Pair[];
  readonly rewritten: readonly Pair[];
}

/**
 * Puts together what is gone in one place and stands, changed, in another: only where each is by far most like the other, or
 * stands beside what was moved along with it. What was moved in one go is one.
 */
export function movedAndChanged(
  old: readonly Sentence[],
  edited: readonly Sentence[],
  pairs: readonly Pair[],
  moved: readonly Pair[],
): Moves {
  const gone = pairs.filter(({ start, end, newStart, newEnd }) => newStart === newEnd && end - start === 1);
  const come = pairs.filter(({ start, end, newStart, newEnd }) => start === end && newEnd - newStart === 1);
  const left = gone.map((pair) => ({ pair, grams: gramsOf(old[pair.start]?.key ?? '') }));
  const right = come.map((pair) => ({ pair, grams: gramsOf(edited[pair.newStart]?.key ?? '') }));
  const found = each([...surely(left, right), ...beside(left, right, moved)]);
  const taken = new Set(found.flat());
  const rewritten = found.map(([{ start, end }, { newStart, newEnd }]) => ({ start, end, newStart, newEnd }));
  const all = inOneGo(old, edited, [
    ...moved.map((pair) => ({ pair, isSame: true })),
    ...rewritten.map((pair) => ({ pair, isSame: false })),
  ]);
  return {
    pairs: pairs.filter((pair) => !taken.has(pair)),
    moved: all.flatMap(({ pair, isSame }) => (isSame ? [pair] : [])),
    rewritten: all.flatMap(({ pair, isSame }) => (isSame ? [] : [pair])),
  };
}

/** Those that come first of what is used once. */
function each(found: readonly [Pair, Pair][]): [Pair, Pair][] {
  const used = new Set<Pair>();
  return found.filter((both) => {
    const isFree = both.every((pair) => !used.has(pair));
    if (isFree) for (const pair of both) used.add(pair);
    return isFree;
  });
}

interface Move {
  readonly pair: Pair;
  readonly isSame: boolean;
}

/** Moves that follow each other in one line of both papers, put together. */
function inOneGo(old: readonly Sentence[], edited: readonly Sentence[], moves: readonly Move[]): Move[] {
  const joined: Move[] = [];
  for (const move of moves.toSorted((one, other) => one.pair.start - other.pair.start)) {
    const last = joined.at(-1);
    const { start, end, newStart, newEnd } = move.pair;
    const goesOn =
      last?.pair.end === start &&
      last.pair.newEnd === newStart &&
      old[start - 1]?.line === old[start]?.line &&
      edited[newStart - 1]?.line === edited[newStart]?.line;
    if (goesOn) joined.splice(-1, 1, { pair: { ...last.pair, end, newEnd }, isSame: last.isSame && move.isSame });
    else joined.push(move);
  }
  return joined;
}

/** Those of which each is by far most like the other. */
function surely(left: readonly Told[], right: readonly Told[]): [Pair, Pair][] {
  const [long, longer] = [left, right].map((all) => all.filter(({ grams }) => grams.size >= tellingLength));
  const forth = likest(long ?? [], longer ?? []);
  const back = likest(longer ?? [], long ?? []);
  return [...forth].flatMap(([from, into]): [Pair, Pair][] => (back.get(into) === from ? [[from, into]] : []));
}

/** Those that stand before or behind what was moved, there and here. */
function beside(left: readonly Told[], right: readonly Told[], moved: readonly Pair[]): [Pair, Pair][] {
  const goneAt = new Map(left.map((told) => [told.pair.start, told]));
  const comeAt = new Map(right.map((told) => [told.pair.newStart, told]));
  return moved.flatMap(({ start, end, newStart, newEnd }) =>
    [
      [goneAt.get(end), comeAt.get(newEnd)],
      [goneAt.get(start - 1), comeAt.get(newStart - 1)],
    ].flatMap(([gone, come]): [Pair, Pair][] =>
      gone && come && shareOf(gone.grams, come.grams) >= alikeBeside ? [[gone.pair, come.pair]] : [],
    ),
  );
}

interface Told {
  readonly pair: Pair;
  readonly grams: Grams;
}

/** So many of those that share most are looked at closely. */
const closest = 3;

/** For each the one of the others that is surely most like it. */
function likest(ones: readonly Told[], others: readonly Told[]): ReadonlyMap<Pair, Pair> {
  const holders = holdersOf(others.map(({ grams }) => grams));
  const best = new Map<Pair, Pair>();
  for (const { pair, grams } of ones) {
    const near = [...sharers(grams, holders)].sort(([, one], [, other]) => other - one).slice(0, closest);
    const [first, second] = near
      .flatMap(([at]) => others[at] ?? [])
      .map((other) => ({ other, share: shareOf(grams, other.grams) }))
      .sort((one, other) => other.share - one.share);
    if (first && first.share >= surelyAlike && first.share - (second?.share ?? 0) >= ahead)
      best.set(pair, first.other.pair);
  }
  return best;
}

/** What two sentences share of the longer one. */
function shareOf(one: Grams, other: Grams): number {
  const shared = [...one].filter((gram) => other.has(gram)).length;
  return shared / Math.max(one.size, other.size);
}
