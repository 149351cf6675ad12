import { breaksBetween, kindOf, traits } from './character-traits.ts';

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

/** A text as lines are made of it: each character's width, and what may happen before it. */
export interface Prepared {
  readonly text: string;
  readonly widths: Float64Array;
  /** 1 where a line may end before the character. */
  readonly breaks: Uint8Array;
  /** 1 where the character may hang over the edge. */
  readonly hangs: Uint8Array;
  /** 1 where a number meets a Chinese character. */
  readonly meets: Uint8Array;
}

/** A line of text: from and to which offset. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
}

/** Makes a text ready for any number of tries. */
export function prepareText(text: string, { sizeTwips, spacingTwips }: Measure): Prepared {
  const { length } = text;
  const kinds = new Uint8Array(length);
  const prepared = {
    text,
    widths: new Float64Array(length),
    breaks: new Uint8Array(length),
    hangs: new Uint8Array(length),
    meets: new Uint8Array(length),
  };
  for (let at = 0; at < length; at += 1) kinds[at] = kindOf[text.charCodeAt(at)] ?? 0;
  const widthOf = traits.map(({ em }) => sizeTwips * em + spacingTwips);
  for (let at = 0, before = kindOf[space] ?? 0; at < length; before = kinds[at] ?? 0, at += 1) {
    const kind = kinds[at] ?? 0;
    prepared.widths[at] = widthOf[kind] ?? 0;
    prepared.breaks[at] = breaksBetween[before * traits.length + kind] ?? 0;
    prepared.hangs[at] = hangs[kind] ?? 0;
    prepared.meets[at] = meets[before * traits.length + kind] ?? 0;
  }
  return prepared;
}

const space = 0x20;
const hangs = Uint8Array.from(traits.map((one) => (one.hangs ? 1 : 0)));
const meets = Uint8Array.from(
  traits.flatMap((one) =>
    traits.map((other) => ((one.isHan && other.isNumeral) || (one.isNumeral && other.isHan) ? 1 : 0)),
  ),
);

/** Rounding of the programs that lay out. */
const slack = 1;

/**
 * The line that begins at an offset, as Word, WPS and LibreOffice break Chinese text. An estimate: the program that lays the
 * file out has the last word.
 */
function nextLine(prepared: Prepared, start: number, measure: Measure, habits: Habits): TextLine {
  const { widths, breaks, hangs, meets } = prepared;
  const limit = measure.widthTwips + slack;
  const gap = habits.betweenScripts * measure.sizeTwips;
  let used = start === 0 ? measure.firstIndentTwips : 0;
  let end = start;
  for (let at = start; at < widths.length; at += 1) {
    if (breaks[at]) end = at;
    const width = (widths[at] ?? 0) + (meets[at] && at > start ? gap : 0);
    const mayHang = hangs[at] === 1 && (meets[at - 1] ? habits.hangingAfterUnit : habits.hanging);
    const fits = used + width <= limit || (mayHang && used <= limit);
    if (!fits && at > start) return { start, end: end > start ? end : at };
    used += width;
  }
  return { start, end: widths.length };
}

/** The lines of a text. */
export function linesOf(prepared: Prepared, measure: Measure, habits: Habits): TextLine[] {
  const lines: TextLine[] = [];
  for (let start = 0; start < prepared.widths.length; start = lines.at(-1)?.end ?? start + 1) {
    lines.push(nextLine(prepared, start, measure, habits));
  }
  return lines.length > 0 ? lines : [{ start: 0, end: 0 }];
}
