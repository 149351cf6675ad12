import { brokenLines } from './broken-lines.ts';
import { changedOrdinals } from './changed-ordinals.ts';
import type { Difference, Noted } from './difference.ts';
import { type Compared, Ground, isOneLine } from './ground.ts';
import { movedDifference } from './moved.ts';
import type { Pair } from './pair.ts';
import type { Paper } from './printed.ts';
import { rewrittenDifference } from './rewritten.ts';
import { isAdded, isRemoved, textualDifference } from './textual.ts';

/** What an edited file differs in. */
export interface Differences {
  /** In the order of the edited file. */
  readonly differences: readonly Difference[];
  /** How many ordinals are not those that the tool writes. */
  readonly renumbered: number;
  /** How many lines say the same and are set otherwise. */
  readonly restyled: number;
  readonly notes: readonly Noted[];
  /** How many sentences that the file has as they were printed the facts print otherwise by now. */
  readonly changedSince: number;
  /** The sentences that the facts print more often than the file has them, or less often, and by how many. */
  readonly unlike: ReadonlyMap<string, number>;
}

/** Finds what was done to a paper in another program, against what was printed then and what the facts say now. */
export function findDifferences(compared: Compared): Differences {
  const ground = new Ground(compared);
  const { same, pairs, moved, rewritten } = ground.comparison;
  const ordinals = changedOrdinals(ground);
  const found = [
    ...runsOf(ground, pairs).flatMap((pair) => textualDifference(ground, pair)),
    ...moved.flatMap((pair) => movedDifference(ground, pair)),
    ...rewritten.flatMap((pair) => rewrittenDifference(ground, pair)),
    ...brokenLines(ground),
    ...ordinals.found,
  ];
  return {
    differences: found.sort((one, other) => one.at - other.at).map(({ difference }) => difference),
    renumbered: ordinals.renumbered,
    restyled: restyledLines(ground),
    notes: notesIn(ground),
    unlike: unlikeIn(ground.now, ground.edited),
    changedSince: same.filter((to, old) => to !== undefined && ground.toNow[old] === undefined).length,
  };
}

/** Sentences of one line that were added one after the other, or taken away, put together. */
function runsOf({ edited, base }: Ground, pairs: readonly Pair[]): Pair[] {
  const runs: Pair[] = [];
  for (const pair of pairs) {
    const last = runs.at(-1);
    const isRun =
      last !== undefined &&
      last.end === pair.start &&
      last.newEnd === pair.newStart &&
      ((isAdded(last) && isAdded(pair) && isOneLine(edited, last.newStart, pair.newStart)) ||
        (isRemoved(last) && isRemoved(pair) && isOneLine(base, last.start, pair.start)));
    if (isRun) runs.splice(-1, 1, { ...last, end: pair.end, newEnd: pair.newEnd });
    else runs.push(pair);
  }
  return runs;
}

/** The comments, each at the answer that it is about. */
function notesIn(ground: Ground): Noted[] {
  const { lines, sentences } = ground.edited;
  return lines.flatMap(({ text, place, comments }, line) =>
    comments.map(({ comment, start, end }) => {
      const at = sentences.findIndex((one) => one.line === line && one.end > start);
      const now = ground.nowOf(at);
      const path = now === undefined ? undefined : ground.pathAt(now);
      const named = path === undefined ? place : ground.placeOf(path) || place;
      return { comment, place: named, ...(path === undefined ? {} : { path }), words: text.slice(start, end) };
    }),
  );
}

/** How many lines that say the same are set otherwise. */
function restyledLines({ comparison, toNow, now, edited }: Ground): number {
  const lines = new Set<number>();
  for (const [old, to] of comparison.same.entries()) {
    const own = toNow[old];
    if (to === undefined || own === undefined) continue;
    const line = edited.sentences[to]?.line ?? -1;
    const printed = now.lines[now.sentences[own]?.line ?? -1];
    if (printed && printed.look !== edited.lines[line]?.look) lines.add(line);
  }
  return lines.size;
}

function unlikeIn(now: Paper, edited: Paper): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of now.sentences) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { key } of edited.sentences) counts.set(key, (counts.get(key) ?? 0) - 1);
  return counts;
}
