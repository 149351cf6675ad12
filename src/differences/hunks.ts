import { diffArrays } from 'diff';

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
