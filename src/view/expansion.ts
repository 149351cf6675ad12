import type { Chosen } from '../facts/chosen-edition.ts';
import type { Facts } from '../facts/facts.ts';
import type { Expansion } from './expand.ts';
import { wordsOf } from './words.ts';

/** What the texts of an edition are expanded with; what must still be confirmed or finished is marked where `showUnverified` says so. */
export function expansionOf(facts: Facts, { edition, terms }: Chosen, showUnverified = false): Expansion {
  const unverified = showUnverified
    ? (facts.marks ?? []).filter(({ state }) => state === '待核实' || state === '没写完')
    : [];
  return { edition, words: wordsOf(facts, terms), unverified: new Set(unverified.map(({ path }) => path)) };
}
