import { hunksOf } from '../hunks.ts';

/** A text that two hands changed in different places, with the changes of both; undefined where they met. */
export function mergeTexts(base: string, mine: string, theirs: string): string | undefined {
  const [own, others] = [hunksOf(base, mine), hunksOf(base, theirs)];
  const meets = own.some((one) => others.some((other) => one.start <= other.end && other.start <= one.end));
  if (meets) return undefined;
  const all = [
    ...own.map((hunk) => ({ ...hunk, words: mine.slice(hunk.newStart, hunk.newEnd) })),
    ...others.map((hunk) => ({ ...hunk, words: theirs.slice(hunk.newStart, hunk.newEnd) })),
  ];
  return all
    .toSorted((one, other) => other.start - one.start)
    .reduce((text, { start, end, words }) => text.slice(0, start) + words + text.slice(end), base);
}
