import { breaks, flagsBetween, hangs, meets } from './break-flags.ts';
import { kindOf, traits } from './character-traits.ts';
import type { Loosened, Measure } from './measure.ts';
import type { Habits } from './programs.ts';

const kinds = traits.length;
const ems = Float64Array.from(traits, ({ em }) => em);
const space = kindOf[0x20] ?? 0;

/** Rounding of the programs that lay out. */
const slack = 1;

/**
 * A galley: a text set in one endless line, to be cut into lines as Word, WPS and LibreOffice break Chinese text. An
 * estimate: the program that lays the file out has the last word. What cutting asks of a character is looked up once, however
 * often the text is cut; the room for it is used again, so that setting the next text ends the one before.
 */
export class Galley {
  #measure: Measure = { sizeTwips: 0, spacingTwips: 0, widthTwips: 0, firstIndentTwips: 0 };
  /** How wide a character of each kind is. */
  readonly #widths = new Float64Array(kinds);
  #length = 0;
  /** How many characters a line usually has. */
  #usual = 0;
  /** What may happen before each character. */
  #flags = new Uint8Array(0);
  /** Where each character begins, and where the last one ends, in twips. */
  #edges = new Float64Array(0);
  /** How often a number has met a Chinese character before each character. */
  #meetings = new Uint32Array(0);

  /** Sets a text, some of it looser. */
  set(text: string, measure: Measure, loosened: readonly Loosened[] = []): this {
    const { length } = text;
    this.#length = length;
    this.#take(measure);
    this.#reserve(length + 1);
    const flags = this.#flags;
    const edges = this.#edges;
    const meetings = this.#meetings;
    const widths = this.#widths;
    const isLoose = loosened.length > 0;
    let edge = 0;
    let met = 0;
    let before = space;
    for (let at = 0; at < length; at += 1) {
      const kind = kindOf[text.charCodeAt(at)] as number;
      const flag = flagsBetween[before * kinds + kind] as number;
      flags[at] = flag;
      edges[at] = edge;
      meetings[at] = met;
      if (flag & meets) met += 1;
      edge += widths[kind] as number;
      if (isLoose) edge += looserAt(at, loosened);
      before = kind;
    }
    edges[length] = edge;
    meetings[length] = met;
    return this;
  }

  /** Where the lines end when the text is cut: behind the last character of each. A text without any has one line. */
  lineEnds(habits: Habits): number[] {
    const between = this.#between(habits);
    const ends: number[] = [];
    for (let start = 0; ends.length === 0 || start < this.#length; ) {
      const limit = this.#limit(start, between) + slack;
      const over = this.#firstOver(start, limit, between);
      const isHung = this.#reach(over, between) <= limit && this.#mayHang(over, habits);
      start = this.#lastBreak(start, isHung ? over + 1 : over);
      ends.push(start);
    }
    return ends;
  }

  /** Whether a line may end before a character. */
  mayBreak(at: number): boolean {
    return this.#has(at, breaks);
  }

  /** Whether a number and a Chinese character meet before a character, which is the second of them. */
  meetsScript(at: number): boolean {
    return this.#has(at, meets);
  }

  /** Where a word ends that begins at an offset, no farther than the given end. */
  wordEnd(start: number, end: number): number {
    let at = start + 1;
    while (at < end && !this.#has(at, breaks | hangs)) at += 1;
    return at;
  }

  /** What a line from one offset to another leaves of the width, in twips. */
  roomLeft(start: number, end: number, habits: Habits): number {
    const between = this.#between(habits);
    return this.#limit(start, between) - this.#reach(end, between);
  }

  /** The end of a line on which the text fits up to an offset. */
  #lastBreak(start: number, over: number): number {
    if (over >= this.#length) return this.#length;
    for (let at = over; at > start; at -= 1) if (this.#has(at, breaks)) return at;
    return over;
  }

  /**
   * The first character that does not fit on a line from an offset: guessed by the usual width, then sought from there. One
   * character is on every line, however narrow, so that a text comes to its end; of a pair its second half, too.
   */
  #firstOver(start: number, limit: number, between: number): number {
    let at = Math.min(this.#length, start + Math.max(1, this.#usual));
    while (at > start + 1 && this.#reach(at, between) > limit) at -= 1;
    while (at < this.#length && this.#reach(at + 1, between) <= limit) at += 1;
    return at < this.#length && this.#takesNoRoom(at) ? at + 1 : at;
  }

  /** Whether a character is the second half of a pair. */
  #takesNoRoom(at: number): boolean {
    return this.#edges[at] === this.#edges[at + 1];
  }

  #mayHang(at: number, { hanging, hangingAfterUnit }: Habits): boolean {
    return at < this.#length && this.#has(at, hangs) && (this.#has(at - 1, meets) ? hangingAfterUnit : hanging);
  }

  /** What is set between a Chinese character and a number, in twips. */
  #between({ betweenScripts }: Habits): number {
    return betweenScripts * this.#measure.sizeTwips;
  }

  /** How far the text before a character reaches. */
  #reach(at: number, between: number): number {
    return (this.#edges[at] as number) + (this.#meetings[at] as number) * between;
  }

  /** How far the line from an offset may reach. Before its first character nothing is set between. */
  #limit(start: number, between: number): number {
    const { widthTwips, firstIndentTwips } = this.#measure;
    const first = this.#has(start, meets) ? between : 0;
    return this.#reach(start, between) + first + widthTwips - (start === 0 ? firstIndentTwips : 0);
  }

  #has(at: number, flag: number): boolean {
    return ((this.#flags[at] ?? 0) & flag) !== 0;
  }

  #take(measure: Measure): void {
    const { sizeTwips, spacingTwips, widthTwips } = measure;
    this.#measure = measure;
    this.#usual = Math.floor(widthTwips / sizeTwips);
    for (let kind = 0; kind < kinds; kind += 1) {
      const em = ems[kind] as number;
      this.#widths[kind] = em === 0 ? 0 : em * sizeTwips + spacingTwips;
    }
  }

  #reserve(room: number): void {
    if (room <= this.#flags.length) return;
    this.#flags = new Uint8Array(room * 2);
    this.#edges = new Float64Array(room * 2);
    this.#meetings = new Uint32Array(room * 2);
  }
}

function looserAt(at: number, loosened: readonly Loosened[]): number {
  let looser = 0;
  for (const { start, end, twips } of loosened) if (at >= start && at < end) looser += twips;
  return looser;
}
