import type { Finding } from '../diagnostic.ts';
import type { Facts } from '../facts/facts.ts';
import { printedTexts } from '../facts/printed-texts.ts';
import type { PrintedGroup } from '../facts/written-texts.ts';
import { holding, type Signs } from './holding.ts';

/** A spot in a printed text, and what is to be said of it. */
export interface Spot {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly hint?: string;
}

/**
 * One finding for each spot that `find` sees in the printed texts of the groups (all, when none are named); in those alone
 * that hold one of the signs, without which `find` finds nothing.
 */
export function spotsIn(
  facts: Facts,
  signs: Signs,
  find: (text: string, path: string) => readonly Spot[],
  groups?: readonly PrintedGroup[],
): Finding[] {
  return holding(facts, printedTexts(facts, groups), signs).flatMap(({ path, text, spanOf }) =>
    find(text, path).map(({ start, end, ...said }) => ({ path, span: spanOf(start, end), ...said })),
  );
}
