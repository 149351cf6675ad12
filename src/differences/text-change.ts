import type { Source } from '../document/inline.ts';
import type { TextEdit } from './difference.ts';
import { type Hunk, hunksOf } from './hunks.ts';
import { before, behind, type Letter, lettersOf, originOf, textOf } from './letters.ts';
import type { Pair } from './pair.ts';
import type { Paper, Printed } from './printed.ts';

/** What changing some sentences does to answers. */
export interface TextChange {
  /** The edits of the answers; undefined where words are changed that are no answer's. */
  readonly edits: readonly TextEdit[] | undefined;
  /** The {指标} that were changed where they are printed. */
  readonly figures: readonly ChangedFigure[];
  /** Where the old words and the new ones differ, counted in letters without blanks. */
  readonly hunks: readonly Hunk[];
  readonly oldText: string;
  readonly newText: string;
}

/** A printed {指标}, what was printed and what stands there. */
export interface ChangedFigure {
  readonly source: Source;
  readonly before: string;
  readonly after: string;
  /** Whether nothing was changed at its ends together with what stands beside it. */
  readonly isWhole: boolean;
}

/** Leads the change of some sentences back to the answers that they were printed from, letter by letter. */
export function textChange(now: Printed, edited: Paper, pair: Pair): TextChange {
  const old = lettersOf(now, pair.start, pair.end);
  const fresh = lettersOf(edited, pair.newStart, pair.newEnd);
  const [oldText, newText] = [inked(now, old), inked(edited, fresh)];
  const hunks = hunksOf(oldText, newText);
  const sources = new Map<Source, { start: number; end: number }>();
  for (const [at, letter] of old.entries()) {
    const origin = originOf(now, letter);
    if (!origin || origin.at !== undefined) continue;
    const span = sources.get(origin.source);
    if (span) span.end = at + 1;
    else sources.set(origin.source, { start: at, end: at + 1 });
  }
  const touched = [...sources].filter(([, span]) => hunks.some((hunk) => meets(hunk, span)));
  const figures = touched.map(([source, { start, end }]) => ({
    source,
    before: oldText.slice(start, end),
    after: textOf(edited, fresh.slice(imageOfStart(hunks, start), imageOfEnd(hunks, end))),
    isWhole: hunks.every((hunk) => !meets(hunk, { start, end }) || isWithin(hunk, { start, end })),
  }));
  const edits = hunks
    .filter((hunk) => !touched.some(([, span]) => isWithin(hunk, span)))
    .map((hunk) => editsOf(now, old, hunk, textOf(edited, fresh.slice(hunk.newStart, hunk.newEnd))));
  const own = edits.every((one) => one !== undefined) ? edits.flat() : undefined;
  const plain = figures.flatMap(({ source: { path, start, end }, after, isWhole }) =>
    isWhole ? [{ path, start, end, text: after }] : [],
  );
  return { edits: own && [...own, ...plain], figures, hunks, oldText, newText };
}

function inked({ lines }: Paper, letters: readonly Letter[]): string {
  return letters.map(({ line, at }) => lines[line]?.text.charAt(at)).join('');
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Whether letters of a stretch are taken away, or others put between them. */
function meets(hunk: Hunk, { start, end }: Stretch): boolean {
  return hunk.start < end && hunk.end > start;
}

function isWithin(hunk: Hunk, { start, end }: Stretch): boolean {
  return hunk.start >= start && hunk.end <= end && meets(hunk, { start, end });
}

/** Where in the new words a stretch of the old ones begins; what was put in before it is not in it. */
function imageOfStart(hunks: readonly Hunk[], at: number): number {
  const next = hunks.find(({ end }) => end > at);
  if (next && next.start <= at) return next.newStart;
  const last = hunks.findLast(({ end }) => end <= at);
  return at + (last ? last.newEnd - last.end : 0);
}

/** Where in the new words a stretch of the old ones ends; what was put in behind it is not in it. */
function imageOfEnd(hunks: readonly Hunk[], at: number): number {
  const around = hunks.find(({ start, end }) => start < at && end >= at);
  if (around) return around.newEnd;
  const last = hunks.findLast(({ start, end }) => end <= at && start < at);
  return at + (last ? last.newEnd - last.end : 0);
}

/** The edits that put words in the place of some letters; undefined where a letter is none of the office's. */
function editsOf(now: Printed, old: readonly Letter[], { start, end }: Hunk, words: string): TextEdit[] | undefined {
  if (/[{}]/.test(words)) return undefined;
  if (start === end) {
    const place = placeAt(now, old, start);
    return place && [{ ...place, end: place.start, text: words }];
  }
  const edits: { path: string; start: number; end: number; text: string }[] = [];
  for (const letter of old.slice(start, end)) {
    const origin = originOf(now, letter);
    if (!origin) return undefined;
    const last = edits.at(-1);
    const { path } = origin.source;
    if (last?.path === path && before(origin) >= last.start) last.end = Math.max(last.end, behind(origin));
    else edits.push({ path, start: before(origin), end: behind(origin), text: edits.length === 0 ? words : '' });
  }
  return edits;
}

/** Where words go that are put in before a letter: behind the one before it, at the head of a sentence before the letter itself. */
function placeAt(now: Printed, old: readonly Letter[], at: number): { path: string; start: number } | undefined {
  const left = originOf(now, old[at - 1]);
  const right = originOf(now, old[at]);
  const first = left ?? right;
  if (!first) return undefined;
  const { path } = first.source;
  return { path, start: first === left ? behind(first) : before(first) };
}
