import { diffArrays } from 'diff';
import { longestRising } from './longest-rising.ts';

/** For each of the first list the place of the one in the second that is the same and stands in the same order; undefined for the others. */
export type Match = readonly (number | undefined)[];

/** A stretch of both lists. */
interface Window {
  readonly start: number;
  readonly end: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/**
 * Finds in two lists what is the same and in the same order. What stands once in each list is matched first; the longest run of
 * those that are in order parts the lists into short windows, so that the time grows as the lists do.
 */
export function align(first: readonly string[], second: readonly string[]): Match {
  const match: (number | undefined)[] = Array(first.length).fill(undefined);
  const whole = { start: 0, end: first.length, newStart: 0, newEnd: second.length };
  const anchors = [...anchorsIn(first, second), { at: whole.end, to: whole.newEnd }];
  let { start, newStart } = whole;
  for (const { at, to } of anchors) {
    matchWindow(first, second, { start, end: at, newStart, newEnd: to }, match);
    if (at < whole.end) match[at] = to;
    [start, newStart] = [at + 1, to + 1];
  }
  return match;
}

/** What stands once in both lists, as far as it is in order. */
function anchorsIn(
  first: readonly string[],
  second: readonly string[],
): { readonly at: number; readonly to: number }[] {
  const places = onlyPlaces(second);
  const single = [...onlyPlaces(first)].flatMap(([key, at]) => {
    const to = places.get(key);
    return to === undefined || at === undefined ? [] : [{ at, to }];
  });
  return longestRising(single.map(({ to }) => to)).flatMap((index) => single[index] ?? []);
}

/** Where each stands that stands once, in order. */
function onlyPlaces(list: readonly string[]): ReadonlyMap<string, number | undefined> {
  const places = new Map<string, number | undefined>();
  for (const [at, key] of list.entries()) places.set(key, places.has(key) ? undefined : at);
  return places;
}

/** Matches what stands between two anchors: first what both ends share, then the rest by the fewest changes. */
function matchWindow(
  first: readonly string[],
  second: readonly string[],
  { start, end, newStart, newEnd }: Window,
  match: (number | undefined)[],
): void {
  let [at, to] = [start, newStart];
  while (at < end && to < newEnd && first[at] === second[to]) match[at++] = to++;
  let [last, newLast] = [end, newEnd];
  while (last > at && newLast > to && first[last - 1] === second[newLast - 1]) match[--last] = --newLast;
  const left = shared(first, at, last, second.slice(to, newLast));
  const right = shared(second, to, newLast, first.slice(at, last));
  let [own, other] = [0, 0];
  for (const { value, added, removed } of diffArrays(keysAt(first, left), keysAt(second, right))) {
    if (!added && !removed)
      for (let step = 0; step < value.length; step += 1) match[left[own + step] ?? 0] = right[other + step];
    if (!added) own += value.length;
    if (!removed) other += value.length;
  }
}

/** The places in a stretch of a list of what stands among others, too. */
function shared(list: readonly string[], start: number, end: number, others: readonly string[]): number[] {
  const known = new Set(others);
  const places: number[] = [];
  for (let at = start; at < end; at += 1) if (known.has(list[at] ?? '')) places.push(at);
  return places;
}

function keysAt(list: readonly string[], places: readonly number[]): string[] {
  return places.map((at) => list[at] ?? '');
}

/** The same, turned round: for each of the second list the place in the first. */
export function turned(match: Match, length: number): Match {
  const other: (number | undefined)[] = Array(length).fill(undefined);
  for (const [at, to] of match.entries()) if (to !== undefined) other[to] = at;
  return other;
}
