import type { Span } from './span.ts';
import { WordPlaces } from './word-places.ts';

/** Some texts written one after the other, a line each, so that words are looked for in all of them at once. */
export interface TextLines {
  readonly all: string;
  /** Where each line ends. */
  readonly ends: readonly number[];
  readonly places: WordPlaces;
}

/** Writes each text on a line of its own. */
export function textLines(texts: readonly string[]): TextLines {
  let end = -1;
  const ends = texts.map(({ length }) => {
    end += length + 1;
    return end;
  });
  const all = texts.join('\n');
  return { all, ends, places: new WordPlaces(all) };
}

/** Whether each line holds one of the signs: some words, or what a global pattern finds; throws for a pattern that is not. */
export function linesHolding({ all, ends, places }: TextLines, signs: readonly (string | RegExp)[]): boolean[] {
  const held = ends.map(() => false);
  for (const sign of signs) {
    let line = 0;
    if (typeof sign === 'string' && sign.length > 1) {
      places.each(sign, (place) => {
        while ((ends[line] ?? place) < place) line += 1;
        held[line] = true;
      });
      continue;
    }
    for (let at = find(all, sign, 0); at !== -1; at = find(all, sign, (ends[line - 1] ?? 0) + 1)) {
      while ((ends[line] ?? at) < at) line += 1;
      held[line] = true;
      line += 1;
      if (line >= ends.length) break;
    }
  }
  return held;
}

/** Whether on each line letters may come again within so many: a "no" is certain. */
export function linesRepeating({ ends, places }: TextLines, within: number): boolean[] {
  const held = ends.map(() => false);
  let line = 0;
  places.eachRepeat(within, (place) => {
    while ((ends[line] ?? place) < place) line += 1;
    held[line] = true;
  });
  return held;
}

function find(text: string, sign: string | RegExp, from: number): number {
  if (typeof sign === 'string') return text.indexOf(sign, from);
  if (!sign.global) throw new Error(`${sign} is not global, and would find nothing`);
  sign.lastIndex = from;
  return sign.test(text) ? sign.lastIndex - 1 : -1;
}

/** What stands on each line, of what was found in all of them and goes in its order; its place is counted from the line's beginning. */
export function spansByLine<Found extends Span>({ ends }: TextLines, found: readonly Found[]): Map<number, Found[]> {
  const byLine = new Map<number, Found[]>();
  let line = 0;
  for (const one of found) {
    while ((ends[line] ?? one.start) < one.start) line += 1;
    const begin = line === 0 ? 0 : (ends[line - 1] ?? 0) + 1;
    const own = { ...one, start: one.start - begin, end: one.end - begin };
    byLine.set(line, [...(byLine.get(line) ?? []), own]);
  }
  return byLine;
}
