import { Galley, type Habits } from '../layout/galley.ts';
import type { Profile } from '../layout/profile.ts';
import { stylesOf } from '../layout/styles.ts';
import type { Line } from './line.ts';
import { tab } from './runs.ts';
import { setLine } from './set-line.ts';

/** How many lines a paragraph takes on a width, in each program that was named. */
export type CountLines = (line: Line, width: number) => readonly number[];

/** Counts the lines of paragraphs as some programs lay them out. Each paragraph is set once, however often it is asked about. */
export function lineCounter(profile: Profile, programs: readonly Habits[]): CountLines {
  const styles = stylesOf(profile);
  const galley = new Galley();
  const counted = new Map<Line, readonly number[]>();
  return (line, width) => {
    const known = counted.get(line);
    if (known) return known;
    const set = line.spans.some(({ text }) => text.includes(tab))
      ? undefined
      : setLine(galley, line, styles[line.style], width);
    const counts = programs.map((habits) => set?.lineEnds(habits).length ?? 1);
    counted.set(line, counts);
    return counts;
  };
}
