import { align, type Match, turned } from './align.ts';
import { movedAndChanged } from './moved-and-changed.ts';
import { type Pair, pairUp } from './pair.ts';
import type { Paper } from './printed.ts';
import type { Sentence } from './sentence.ts';

/** What became of the sentences of a paper in an edited one. */
export interface Comparison {
  /** For each old sentence the new one that is the same, whether or not it was moved. */
  readonly same: Match;
  readonly pairs: readonly Pair[];
  /** Sentences that are the same and stand elsewhere. */
  readonly moved: readonly Pair[];
  /** Sentences that stand elsewhere and were changed; none of them is among the pairs. */
  readonly rewritten: readonly Pair[];
}

/** Compares two papers sentence by sentence. */
export function comparePapers(old: Paper, edited: Paper): Comparison {
  const same = [
    ...align(
      old.sentences.map(({ key }) => key),
      edited.sentences.map(({ key }) => key),
    ),
  ];
  const gaps = gapsIn(same, edited.sentences.length);
  const moved = movedBetween(old.sentences, edited.sentences, same);
  for (const { start, end, newStart } of moved)
    for (let step = 0; step < end - start; step += 1) same[start + step] = newStart + step;
  const isTaken = turned(same, edited.sentences.length);
  const pairs = gaps.flatMap((gap) =>
    pairsIn(
      old.sentences,
      edited.sentences,
      gap,
      (at) => same[at] !== undefined,
      (at) => isTaken[at] !== undefined,
    ),
  );
  return { same, ...movedAndChanged(old.sentences, edited.sentences, pairs, moved) };
}

/** Where nothing is the same, between two sentences that are. */
function gapsIn(same: Match, length: number): Pair[] {
  const gaps: Pair[] = [];
  let [start, newStart] = [0, 0];
  for (let at = 0; at <= same.length; at += 1) {
    const to = at === same.length ? length : same[at];
    if (to === undefined) continue;
    if (at > start || to > newStart) gaps.push({ start, end: at, newStart, newEnd: to });
    [start, newStart] = [at + 1, to + 1];
  }
  return gaps;
}

/** Words that are so short may stand in two places by chance. */
const tellingLength = 6;

/** Runs of sentences that are gone from one place and stand word for word in another. */
function movedBetween(old: readonly Sentence[], edited: readonly Sentence[], same: Match): Pair[] {
  const known = turned(same, edited.length);
  const free = new Map<string, number[]>();
  for (const [to, { key }] of edited.entries()) {
    if (known[to] !== undefined || key.length < tellingLength) continue;
    const held = free.get(key);
    if (held) held.push(to);
    else free.set(key, [to]);
  }
  const moved: Pair[] = [];
  for (const [at, { key }] of old.entries()) {
    const to = same[at] === undefined ? free.get(key)?.shift() : undefined;
    if (to === undefined) continue;
    const last = moved.at(-1);
    const goesOn = last?.end === at && last.newEnd === to && old[at - 1]?.line === old[at]?.line;
    if (goesOn) moved.splice(-1, 1, { ...last, end: at + 1, newEnd: to + 1 });
    else moved.push({ start: at, end: at + 1, newStart: to, newEnd: to + 1 });
  }
  return moved;
}

/** What is left of a gap without what was moved out of it or into it, pair by pair. */
function pairsIn(
  old: readonly Sentence[],
  edited: readonly Sentence[],
  { start, end, newStart, newEnd }: Pair,
  isOldTaken: (at: number) => boolean,
  isNewTaken: (at: number) => boolean,
): Pair[] {
  const left = range(start, end).filter((at) => !isOldTaken(at));
  const right = range(newStart, newEnd).filter((at) => !isNewTaken(at));
  const found = pairUp(
    left.map((at) => old[at] as Sentence),
    right.map((at) => edited[at] as Sentence),
    { start: 0, end: left.length, newStart: 0, newEnd: right.length },
  );
  return found.map((pair) => ({
    start: left[pair.start] ?? end,
    end: pair.end === pair.start ? (left[pair.start] ?? end) : (left[pair.end - 1] ?? end) + 1,
    newStart: right[pair.newStart] ?? newEnd,
    newEnd: pair.newEnd === pair.newStart ? (right[pair.newStart] ?? newEnd) : (right[pair.newEnd - 1] ?? newEnd) + 1,
  }));
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, step) => start + step);
}
