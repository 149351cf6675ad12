import type { Finding } from '../diagnostic.ts';
import type { Signs } from '../domain/text/signs.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import type { Spot } from './spots.ts';

/** A spot in a text as the office wrote it, where it can be mended. */
export interface WrittenSpot extends Spot {
  /** What should stand between `start` and `end`, when there is one right answer only. */
  readonly fix?: string | undefined;
}

/**
 * Looks at the texts as the office wrote them, {指标} not put in, and places what is found there; it looks at those alone that
 * hold a sign of what it looks for.
 */
export function writtenSpots(
  manuscript: Manuscript,
  signs: Signs,
  find: (text: string, path: string) => readonly WrittenSpot[],
): Finding[] {
  const findings: Finding[] = [];
  for (const { path, text } of manuscript.holding(manuscript.written, signs)) {
    for (const spot of find(text, path)) findings.push(placeSpot(path, spot));
  }
  return findings;
}

/** Makes a spot in the text at `path` a finding. */
export function placeSpot(path: string, { start, end, fix, ...said }: WrittenSpot): Finding {
  return { path, span: { start, end }, ...said, ...(fix === undefined ? {} : { fix }) };
}
