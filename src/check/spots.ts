import type { Finding } from '../diagnostic.ts';
import type { Facts } from '../facts/facts.ts';
import { printedTexts } from '../facts/texts/printed-texts.ts';
import { holding, type Signs } from './holding.ts';

/** A spot in a printed text, and what is to be said of it. */
export interface Spot {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly hint?: string;
}

/**
 * One finding for each spot that `find` sees in the printed texts; in those alone that hold one of the signs, without which
 * `find` finds nothing.
 */
export function spotsIn(facts: Facts, signs: Signs, find: (text: string, path: string) => readonly Spot[]): Finding[] {
  const findings: Finding[] = [];
  for (const { path, text, spanOf } of holding(facts, printedTexts(facts), signs)) {
    for (const { start, end, ...said } of find(text, path)) findings.push({ path, span: spanOf(start, end), ...said });
  }
  return findings;
}
