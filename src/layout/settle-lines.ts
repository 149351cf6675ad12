import type { Galley } from './galley.ts';
import type { Loosened, Measure } from './measure.ts';
import { type Habits, programs } from './programs.ts';

/** A number longer than this is left where it stands: without it, its line would gape. */
const longestNumber = 8;

/** Changes to one paragraph; a reader would notice more. */
const most = 4;

/** So many faults are tried to be mended at a time; with more, the paragraph is no text, and trying all would take its length squared. */
const mostTried = 12;

/** By how many characters the word that goes down is made to overflow: what helps one program may want more in another. */
const overflows = [0.5, 1.5, 2.5];

/** No character is set looser than by a point and a half. */
const loosest = 30;

/**
 * Keeps a number with its unit and the last character of a paragraph from standing alone, as a typist does: the line before is
 * set looser by parts of a point, so that its last word goes down. The line is justified, so nobody sees the difference. It
 * is done where it helps in one program and harms in none. Word's format has no better word for it: a joiner (U+2060) is not
 * heeded between Chinese characters, and would stay in the text for whoever searches or copies it. The galley is left set as
 * the text is settled.
 */
export function settleLines(text: string, measure: Measure, galley: Galley): readonly Loosened[] {
  const setting = { text, measure, galley };
  let best = attempt([], setting);
  for (let changes = 0; best.faults.length > 0 && changes < most; changes += 1) {
    const better = betterThan(best, setting);
    if (!better) {
      galley.set(text, measure, best.loosened);
      break;
    }
    best = better;
  }
  return best.loosened;
}

const everyProgram: readonly Habits[] = Object.values(programs);

interface Setting {
  readonly text: string;
  readonly measure: Measure;
  readonly galley: Galley;
}

interface Attempt {
  readonly loosened: readonly Loosened[];
  readonly faults: readonly Fault[];
}

/** A line that ought to end earlier: from where, at which cut, and what the first word behind the cut leaves of it. */
interface Fault {
  readonly start: number;
  readonly cut: number;
  readonly roomTwips: number;
}

function attempt(loosened: readonly Loosened[], setting: Setting): Attempt {
  setting.galley.set(setting.text, setting.measure, loosened);
  const faults: Fault[] = [];
  for (const habits of everyProgram) addFaults(faults, habits, setting);
  return { loosened, faults };
}

/** The first attempt with one change more that has fewer faults. */
function betterThan({ loosened, faults }: Attempt, setting: Setting): Attempt | undefined {
  for (const { start, cut, roomTwips } of faults.slice(0, mostTried)) {
    for (const overflow of overflows) {
      const twips = Math.ceil((roomTwips + overflow * setting.measure.sizeTwips) / (cut - start));
      if (twips > loosest) continue;
      const changed = attempt([...loosened, { start, end: cut, twips }], setting);
      if (changed.faults.length < faults.length) return changed;
    }
  }
  return undefined;
}

function addFaults(faults: Fault[], habits: Habits, { text, galley }: Setting): void {
  const ends = galley.lineEnds(habits);
  const lastFull = ends.length - 2;
  const isAlone = lastFull >= 0 && loneCharacter.test(text.slice(ends[lastFull]));
  let start = 0;
  for (const [line, end] of ends.entries()) {
    if (line > lastFull) break;
    const cut = isAlone && line === lastFull ? cutBefore(text, start, end, galley) : numberStart(text, end, galley);
    if (cut < end && cut > start) {
      faults.push({ start, cut, roomTwips: galley.roomLeft(start, galley.wordEnd(cut, end), habits) });
    }
    start = end;
  }
}

/** A last line of one character, marks aside. */
const loneCharacter = /^[\p{P}\s]*(?:[^\p{P}\s][\p{P}\s]*)?$/u;

/** Where the number begins that a line ends with although its unit opens the next; the line's end where it does not. */
function numberStart(text: string, end: number, galley: Galley): number {
  if (!galley.meetsScript(end)) return end;
  const number = /(?<![\d.%])[\d.%]+$/.exec(text.slice(Math.max(0, end - longestNumber - 1), end))?.[0] ?? '';
  return number.length > longestNumber ? end : end - number.length;
}

/** Where a line may be cut one word earlier, a number left with its unit. */
function cutBefore(text: string, start: number, end: number, galley: Galley): number {
  for (let at = end - 1; at > start; at -= 1) {
    if (galley.mayBreak(at) && numberStart(text, at, galley) === at) return at;
  }
  return end;
}
