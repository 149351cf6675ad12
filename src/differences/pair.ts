import { gramsOf, holdersOf, sharers } from './grams.ts';
import type { Sentence } from './sentence.ts';

/** Sentences of one paper that stand for sentences of another: from `start` to before `end` in each; none where the two are one. */
export interface Pair {
  readonly start: number;
  readonly end: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** Two sentences that share so much of the shorter one are the same sentence, changed. */
const alike = 0.5;

/** Pairs what stood between two places with what stands there now, in order: changed sentences, several made of one, one made of several, and on each side what is left. */
export function pairUp(
  old: readonly Sentence[],
  edited: readonly Sentence[],
  { start, end, newStart, newEnd }: Pair,
): readonly Pair[] {
  const links = inOrder(linksBetween(old.slice(start, end), edited.slice(newStart, newEnd)));
  const pairs: Pair[] = [];
  let [at, to] = [start, newStart];
  for (const { from, last, into, lastInto } of joined(links)) {
    pairs.push(...rest({ start: at, end: start + from, newStart: to, newEnd: newStart + into }));
    pairs.push({
      start: start + from,
      end: start + last + 1,
      newStart: newStart + into,
      newEnd: newStart + lastInto + 1,
    });
    [at, to] = [start + last + 1, newStart + lastInto + 1];
  }
  return [...pairs, ...rest({ start: at, end, newStart: to, newEnd })];
}

/** What no link leads to: one in the place of one is that one, changed; else each is gone, or new. */
function rest({ start, end, newStart, newEnd }: Pair): Pair[] {
  if (end - start === 1 && newEnd - newStart === 1) return [{ start, end, newStart, newEnd }];
  const gone = places(start, end).map((at) => ({ start: at, end: at + 1, newStart, newEnd: newStart }));
  const come = places(newStart, newEnd).map((at) => ({ start: end, end, newStart: at, newEnd: at + 1 }));
  return [...gone, ...come];
}

function places(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, step) => start + step);
}

interface Link {
  readonly from: number;
  readonly into: number;
  readonly share: number;
}

/** For each sentence the one on the other side that it shares most with. */
function linksBetween(old: readonly Sentence[], edited: readonly Sentence[]): Link[] {
  const grams = edited.map(({ key }) => gramsOf(key));
  const holders = holdersOf(grams);
  const best = new Map<number, Link>();
  const links = old.flatMap(({ key }, from) => {
    const own = gramsOf(key);
    const candidates = [...sharers(own, holders)].map(([into, count]) => ({
      from,
      into,
      share: count / Math.min(own.size, grams[into]?.size ?? 1),
    }));
    for (const link of candidates) if (link.share > (best.get(link.into)?.share ?? alike)) best.set(link.into, link);
    const [closest] = candidates.filter(({ share }) => share >= alike).sort((one, other) => other.share - one.share);
    return closest ? [closest] : [];
  });
  return [...links, ...best.values()];
}

/** The links that do not cross, the strongest first. */
function inOrder(links: readonly Link[]): Link[] {
  const kept: Link[] = [];
  for (const link of links.toSorted((one, other) => other.share - one.share)) {
    const crosses = kept.some(({ from, into }) => (from - link.from) * (into - link.into) < 0);
    if (!crosses) kept.push(link);
  }
  return kept.sort((one, other) => one.from - other.from || one.into - other.into);
}

/** Links that meet in a sentence, put together. */
function joined(links: readonly Link[]) {
  const blocks: { from: number; last: number; into: number; lastInto: number }[] = [];
  for (const { from, into } of links) {
    const block = blocks.at(-1);
    if (block && (from <= block.last || into <= block.lastInto)) {
      block.last = Math.max(block.last, from);
      block.lastInto = Math.max(block.lastInto, into);
    } else blocks.push({ from, last: from, into, lastInto: into });
  }
  return blocks;
}
