import { kindOf, mayBreak, traits } from './character-traits.ts';

/** How a paragraph is set, in twips. */
export interface Measure {
  readonly sizeTwips: number;
  /** Added to every character. */
  readonly spacingTwips: number;
  readonly widthTwips: number;
  /** How far its first line is indented. */
  readonly firstIndentTwips: number;
}

/** In what the programs that lay a file out differ. */
export interface Habits {
  /** Whether a mark may hang over the end of a line. */
  readonly hanging: boolean;
  /** Whether it may also after a unit of one character, as in 536条，. */
  readonly hangingAfterUnit: boolean;
  /** What is added between a Chinese character and a number, in parts of the size. */
  readonly betweenScripts: number;
}

/** A stretch of text that is set looser, and by how much a character. */
export interface Loosened {
  readonly start: number;
  readonly end: number;
  readonly twips: number;
}

/** A line of text: from and to which offset. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
}

/** Set where a line may end before the character. */
export const breaks = 1;
/** Set where the character may hang over the edge. */
export const hangs = 2;
/** Set where a number meets a Chinese character. */
export const meets = 4;

/** What may happen before a character of one kind behind one of another: at `before * traits.length + kind`. */
const flagsBetween = Uint8Array.from(
  traits.flatMap((before) =>
    traits.map((one) => {
      const isMeeting = (before.isHan && one.isNumeral) || (before.isNumeral && one.isHan);
      return (mayBreak(before, one) ? breaks : 0) + (one.hangs ? hangs : 0) + (isMeeting ? meets : 0);
    }),
  ),
);

const space = kindOf[0x20] ?? 0;
const ems = Float64Array.from(traits, ({ em }) => em);

function kindAt(text: string, at: number): number {
  return at < 0 ? space : (kindOf[text.charCodeAt(at)] ?? 0);
}

/** `breaks`, `hangs` and `meets` of a character in its text. */
export function flagsAt(text: string, at: number): number {
  return flagsBetween[kindAt(text, at - 1) * traits.length + kindAt(text, at)] ?? 0;
}

/** How wide a character is as it is set, in twips. */
export function widthAt(text: string, at: number, measure: Measure, loosened: readonly Loosened[]): number {
  return measure.sizeTwips * (ems[kindAt(text, at)] ?? 0) + measure.spacingTwips + looserAt(at, loosened);
}

function looserAt(at: number, loosened: readonly Loosened[]): number {
  let looser = 0;
  for (const { start, end, twips } of loosened) if (at >= start && at < end) looser += twips;
  return looser;
}

/** Rounding of the programs that lay out. */
const slack = 1;

/**
 * The line that begins at an offset, as Word, WPS and LibreOffice break Chinese text. An estimate: the program that lays the
 * file out has the last word.
 */
function nextLine(
  text: string,
  start: number,
  measure: Measure,
  habits: Habits,
  loosened: readonly Loosened[],
): TextLine {
  const { sizeTwips, spacingTwips, widthTwips, firstIndentTwips } = measure;
  const limit = widthTwips + slack;
  const gap = habits.betweenScripts * sizeTwips;
  let used = start === 0 ? firstIndentTwips : 0;
  let end = start;
  let kindBefore = kindAt(text, start - 1);
  let flagsBefore = start === 0 ? 0 : flagsAt(text, start - 1);
  for (let at = start; at < text.length; at += 1) {
    const kind = kindAt(text, at);
    const flags = flagsBetween[kindBefore * traits.length + kind] ?? 0;
    if (flags & breaks) end = at;
    let width = sizeTwips * (ems[kind] ?? 0) + spacingTwips + (flags & meets && at > start ? gap : 0);
    if (loosened.length > 0) width += looserAt(at, loosened);
    const mayHang = flags & hangs && (flagsBefore & meets ? habits.hangingAfterUnit : habits.hanging);
    if (used + width > limit && at > start && !(mayHang && used <= limit))
      return { start, end: end > start ? end : at };
    used += width;
    kindBefore = kind;
    flagsBefore = flags;
  }
  return { start, end: text.length };
}

/** The lines of a text, some of it set looser. */
export function linesOf(
  text: string,
  measure: Measure,
  habits: Habits,
  loosened: readonly Loosened[] = [],
): TextLine[] {
  const lines: TextLine[] = [];
  for (let start = 0; start < text.length; start = lines.at(-1)?.end ?? start + 1) {
    lines.push(nextLine(text, start, measure, habits, loosened));
  }
  return lines.length > 0 ? lines : [{ start: 0, end: 0 }];
}
