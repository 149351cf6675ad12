import { diffArrays } from 'diff';

/** For each of the first list the place of the one in the second that is the same and stands in the same order; undefined for the others. */
export type Match = readonly (number | undefined)[];

/** Finds in two lists what is the same and in the same order. */
export function align(first: readonly string[], second: readonly string[]): Match {
  const match: (number | undefined)[] = Array(first.length).fill(undefined);
  let head = 0;
  while (head < first.length && head < second.length && first[head] === second[head]) match[head] = head++;
  let tail = 0;
  const most = Math.min(first.length, second.length) - head;
  while (tail < most && first.at(-1 - tail) === second.at(-1 - tail)) {
    tail += 1;
    match[first.length - tail] = second.length - tail;
  }
  let [at, to] = [head, head];
  const between = diffArrays(first.slice(head, first.length - tail), second.slice(head, second.length - tail));
  for (const { value, added, removed } of between) {
    if (!added && !removed) for (let step = 0; step < value.length; step += 1) match[at + step] = to + step;
    if (!added) at += value.length;
    if (!removed) to += value.length;
  }
  return match;
}

/** The same, turned round: for each of the second list the place in the first. */
export function turned(match: Match, length: number): Match {
  const other: (number | undefined)[] = Array(length).fill(undefined);
  for (const [at, to] of match.entries()) if (to !== undefined) other[to] = at;
  return other;
}

/** A stretch of one text that stands in the place of a stretch of another. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** Where two texts differ, letter by letter; a number is never cut. */
export function hunksOf(first: string, second: string): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let [at, to] = [0, 0];
  for (const { value, added, removed } of diffArrays(lettersOf(first), lettersOf(second))) {
    const length = value.join('').length;
    const [end, newEnd] = [added ? at : at + length, removed ? to : to + length];
    if (added || removed) {
      const last = hunks.at(-1);
      const goesOn = last?.end === at && last.newEnd === to;
      const begin = goesOn ? { start: last.start, newStart: last.newStart } : { start: at, newStart: to };
      hunks.splice(goesOn ? -1 : hunks.length, 1, { ...begin, end, newEnd });
    }
    [at, to] = [end, newEnd];
  }
  return hunks;
}

function lettersOf(text: string): string[] {
  return text.match(/\d+(?:\.\d+)?|./gsu) ?? [];
}
