import type { Finding } from '../diagnostic.ts';
import type { Facts } from '../facts/facts.ts';
import { writtenTexts } from '../facts/texts/written-texts.ts';
import { holding, type Signs } from './holding.ts';
import type { Spot } from './spots.ts';

/** A spot in a text as the office wrote it, where it can be mended. */
export interface WrittenSpot extends Spot {
  /** What should stand between `start` and `end`, when there is one right answer only. */
  readonly fix?: string | undefined;
}

/**
 * Looks at every text that is printed, as the office wrote it, {指标} not put in, and places what is found there; at those
 * alone that hold one of the signs, without which `find` finds nothing.
 */
export function writtenSpots(
  facts: Facts,
  signs: Signs,
  find: (text: string, path: string) => readonly WrittenSpot[],
): Finding[] {
  const findings: Finding[] = [];
  for (const { path, text } of holding(facts, writtenTexts(facts), signs)) {
    for (const spot of find(text, path)) findings.push(placeSpot(path, spot));
  }
  return findings;
}

/** Makes a spot in the text at `path` a finding. */
export function placeSpot(path: string, { start, end, fix, ...said }: WrittenSpot): Finding {
  return { path, span: { start, end }, ...said, ...(fix === undefined ? {} : { fix }) };
}
