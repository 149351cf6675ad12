import { linesOf, type Measure, type Prepared, type TextLine } from './next-line.ts';
import { programs } from './programs.ts';

/** A stretch of text that is set looser, and by how much a character. */
export interface Loosened {
  readonly start: number;
  readonly end: number;
  readonly twips: number;
}

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
export function settleLines(plain: Prepared, measure: Measure): Loosened[] {
  let best: Attempt = { loosened: [], prepared: plain, faults: faultsIn(plain, measure) };
  for (let changes = 0; best.faults.length > 0 && changes < most; changes += 1) {
    const { loosened, prepared, faults } = best;
    const attempts = faults.flatMap((fault) =>
      overflows.flatMap((overflow) => {
        const one = loosen(prepared, fault, overflow, measure);
        return one.twips > loosest ? [] : [attempt(prepared, [...loosened, one], measure)];
      }),
    );
    const better = attempts.find((one) => one.faults.length < faults.length);
    if (!better) break;
    best = better;
  }
  return [...best.loosened];
}

interface Attempt {
  readonly loosened: readonly Loosened[];
  readonly prepared: Prepared;
  readonly faults: readonly Fault[];
}

/** How the lines come out with the last change made. */
function attempt(before: Prepared, loosened: readonly Loosened[], measure: Measure): Attempt {
  const { start = 0, end = 0, twips = 0 } = loosened.at(-1) ?? {};
  const prepared = {
    ...before,
    widths: before.widths.map((width, at) => (at >= start && at < end ? width + twips : width)),
  };
  return { loosened, prepared, faults: faultsIn(prepared, measure) };
}

/** A line that ought to end earlier, and where. */
interface Fault extends TextLine {
  readonly cut: number;
  readonly betweenScripts: number;
}

function faultsIn(prepared: Prepared, measure: Measure): Fault[] {
  return Object.values(programs).flatMap((habits) => {
    const lines = linesOf(prepared, measure, habits);
    const isAlone = lines.length > 1 && standsAlone(prepared.text.slice(lines.at(-1)?.start));
    return lines.slice(0, -1).flatMap((line, index): Fault[] => {
      const ends = isAlone && index === lines.length - 2;
      const cut = ends ? cutBefore(prepared, line) : numberStart(prepared.text, line.end);
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
function cutBefore({ text, breaks }: Prepared, { start, end }: TextLine): number {
  for (let at = end - 1; at > start; at -= 1) {
    if (breaks[at] && numberStart(text, at) === at) return at;
  }
  return end;
}

/** Sets a line so much looser that its first word behind the cut overflows. */
function loosen(prepared: Prepared, fault: Fault, overflow: number, measure: Measure): Loosened {
  const { widths, breaks, hangs, meets } = prepared;
  const { start, end, cut, betweenScripts } = fault;
  let word = cut + 1;
  while (word < end && !breaks[word] && !hangs[word]) word += 1;
  let used = start === 0 ? measure.firstIndentTwips : 0;
  for (let at = start; at < word; at += 1) {
    used += (widths[at] ?? 0) + (meets[at] && at > start ? betweenScripts * measure.sizeTwips : 0);
  }
  const twips = Math.ceil((measure.widthTwips - used + overflow * measure.sizeTwips) / (cut - start));
  return { start, end: cut, twips };
}
