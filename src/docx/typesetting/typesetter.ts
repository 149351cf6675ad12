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

  #count(line: Line, width: number): readonly number[] {
    if (line.spans.some(({ text }) => text.includes(tab))) return this.#programs.map(() => 1);
    const breaks = line.spans.filter(({ text }) => text === lineBreak).length;
    if (breaks > 0) return this.#programs.map(() => breaks + 1);
    setLine(this.#galley, line, this.#styles[line.style], width);
    return this.#cut();
  }

  #cut(): readonly number[] {
    return this.#programs.map((habits) => this.#galley.lineEnds(habits).length);
  }
}
