import { Galley } from '../../layout/galley.ts';
import type { Profile } from '../../layout/profile.ts';
import type { Habits } from '../../layout/programs.ts';
import { settleLines } from '../../layout/settle-lines.ts';
import { stylesOf } from '../../layout/styles.ts';
import type { Line } from '../runs/line.ts';
import { lineBreak, tab } from '../runs/runs.ts';
import { loosen } from './loosen.ts';
import { measureOf, setLine, textOf } from './set-line.ts';
import { settleCell } from './settle-cell.ts';

/** No character is set closer than by half a point. */
const closest = 10;
/** By so much closer than is reckoned to do, where that is not too close, since programs round: a line that just fits here is over its edge there. */
const spareTwips = 3;

/**
 * Sets the paragraphs of one document and knows how many lines they take in each program that was named. Whatever is asked, a
 * paragraph is set once.
 */
export class Typesetter {
  readonly #styles: ReturnType<typeof stylesOf>;
  readonly #programs: readonly Habits[];
  readonly #galley = new Galley();
  readonly #counted = new Map<Line, readonly number[]>();

  constructor(profile: Profile, programs: readonly Habits[]) {
    this.#styles = stylesOf(profile);
    this.#programs = programs;
  }

  /** A paragraph of running text with its lines settled: no number leaves its unit, no last character stands alone. */
  settle(line: Line, width: number): Line {
    const style = this.#styles[line.style];
    if (style.alignment !== 'both') return line;
    const loosened = settleLines(textOf(line), measureOf(style, width), this.#galley);
    const settled = loosened.length === 0 ? line : { ...line, spans: loosen(line.spans, loosened, style) };
    this.#counted.set(settled, this.#cut());
    return settled;
  }

  /**
   * A paragraph set closer, in which no program has more lines than another had before; undefined where all have as many or
   * no such spacing parts a number from its unit in none.
   */
  closer(line: Line, width: number): Line | undefined {
    const style = this.#styles[line.style];
    const counts = this.countLines(line, width);
    const fewest = Math.min(...counts);
    const isSettled = line.spans.some(({ spacingTwips }) => spacingTwips !== undefined);
    if (style.alignment !== 'both' || isSettled || counts.every((count) => count === fewest)) return undefined;
    const text = textOf(line);
    const measure = measureOf(style, width);
    const fits = (twips: number) => {
      const close = { ...measure, spacingTwips: measure.spacingTwips - twips };
      if (settleLines(text, close, this.#galley).length > 0) return false;
      return this.#cut().every((count) => count <= fewest);
    };
    for (let least = 1; least <= closest; least += 1) {
      const twips = Math.min(least + spareTwips, closest);
      if (!fits(least) || !fits(twips)) continue;
      return { ...line, spans: loosen(line.spans, [{ start: 0, end: text.length, twips: -twips }], style) };
    }
    return undefined;
  }

  /** A cell of a table with its lines broken between words, where it has but a few. */
  settleCell(cell: Line, width: number): Line {
    if (cell.spans.length === 0) return cell;
    setLine(this.#galley, cell, this.#styles[cell.style], width);
    return settleCell(
      cell,
      width,
      this.#programs.map((habits) => this.#galley.lineEnds(habits)),
    );
  }

  /** How many lines a paragraph takes on a width, in each program. */
  countLines(line: Line, width: number): readonly number[] {
    const known = this.#counted.get(line);
    if (known) return known;
    const counts = this.#count(line, width);
    this.#counted.set(line, counts);
    return counts;
  }

  /** A line with tabs is one, and so is a mark, whose size follows from its length. */
  #count(line: Line, width: number): readonly number[] {
    if (line.spans.some(({ text, size }) => size || text.includes(tab))) return this.#programs.map(() => 1);
    const breaks = line.spans.filter(({ text }) => text === lineBreak).length;
    if (breaks > 0) return this.#programs.map(() => breaks + 1);
    setLine(this.#galley, line, this.#styles[line.style], width);
    return this.#cut();
  }

  #cut(): readonly number[] {
    return this.#programs.map((habits) => this.#galley.lineEnds(habits).length);
  }
}
