import {
  breaks,
  flagsAt,
  hangs,
  type Loosened,
  linesOf,
  type Measure,
  meets,
  type TextLine,
  widthAt,
} from './next-line.ts';
import { programs } from './programs.ts';

/** A number longer than this is left where it stands: without it, its line would gape. */
const longestNumber = 8;

/** Changes to one paragraph; a reader would notice more. */
const most = 4;

/** By how many characters the word that goes down is made to overflow: what helps one program may want more in another. */
const overflows = [0.5, 1.5, 2.5];

/** No character is set looser than by a point and a half. */
const loosest = 30;

/**
 * Keeps a number with its unit and the last character of a paragraph from standing alone, as a typist does: the line before is
 * set looser by parts of a point, so that its last word goes down. The line is justified, so nobody sees the difference. It
 * is done where it helps in one program and harms in none. Word's format has no better word for it: a joiner (U+2060) is not
 * heeded between Chinese characters, and would stay in the text for whoever searches or copies it.
 */
export function settleLines(text: string, measure: Measure): Loosened[] {
  let best: Attempt = { loosened: [], faults: faultsIn(text, measure, []) };
  for (let changes = 0; best.faults.length > 0 && changes < most; changes += 1) {
    const better = betterThan(best, text, measure);
    if (!better) break;
    best = better;
  }
  return [...best.loosened];
}

interface Attempt {
  readonly loosened: readonly Loosened[];
  readonly faults: readonly Fault[];
}

/** The first attempt with one change more that has fewer faults. */
function betterThan({ loosened, faults }: Attempt, text: string, measure: Measure): Attempt | undefined {
  for (const fault of faults) {
    for (const overflow of overflows) {
      const one = loosen(text, fault, overflow, measure, loosened);
      if (one.twips > loosest) continue;
      const changed = [...loosened, one];
      const left = faultsIn(text, measure, changed);
      if (left.length < faults.length) return { loosened: changed, faults: left };
    }
  }
  return undefined;
}

/** A line that ought to end earlier, and where. */
interface Fault extends TextLine {
  readonly cut: number;
  readonly betweenScripts: number;
}

function faultsIn(text: string, measure: Measure, loosened: readonly Loosened[]): Fault[] {
  return Object.values(programs).flatMap((habits) => {
    const lines = linesOf(text, measure, habits, loosened);
    const isAlone = lines.length > 1 && standsAlone(text.slice(lines.at(-1)?.start));
    return lines.slice(0, -1).flatMap((line, index): Fault[] => {
      const ends = isAlone && index === lines.length - 2;
      const cut = ends ? cutBefore(text, line) : numberStart(text, line.end);
      return cut < line.end && cut > line.start ? [{ ...line, cut, betweenScripts: habits.betweenScripts }] : [];
    });
  });
}
/** Whether a last line has one character only, marks aside. */
function standsAlone(line: string): boolean {
  return [...line.replace(/[\p{P}\s]/gu, '')].length <= 1;
}

/** Where the number begins that a line ends with although its unit opens the next; the line's end where it does not. */
function numberStart(text: string, end: number): number {
  if (!/\d/.test(text.charAt(end - 1)) || !/\p{Script=Han}/u.test(text.charAt(end))) return end;
  const number = /[\d.%]+$/.exec(text.slice(Math.max(0, end - longestNumber - 1), end))?.[0] ?? '';
  return number.length > longestNumber ? end : end - number.length;
}

/** Where a line may be cut one word earlier, a number left with its unit. */
function cutBefore(text: string, { start, end }: TextLine): number {
  for (let at = end - 1; at > start; at -= 1) {
    if (flagsAt(text, at) & breaks && numberStart(text, at) === at) return at;
  }
  return end;
}

/** Sets a line so much looser that its first word behind the cut overflows. */
function loosen(
  text: string,
  { start, end, cut, betweenScripts }: Fault,
  overflow: number,
  measure: Measure,
  loosened: readonly Loosened[],
): Loosened {
  let word = cut + 1;
  while (word < end && !(flagsAt(text, word) & (breaks | hangs))) word += 1;
  let used = start === 0 ? measure.firstIndentTwips : 0;
  for (let at = start; at < word; at += 1) {
    const gap = flagsAt(text, at) & meets && at > start ? betweenScripts * measure.sizeTwips : 0;
    used += widthAt(text, at, measure, loosened) + gap;
  }
  const twips = Math.ceil((measure.widthTwips - used + overflow * measure.sizeTwips) / (cut - start));
  return { start, end: cut, twips };
}
