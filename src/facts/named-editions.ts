import { type Edition, editions } from '../domain/editions/edition.ts';
import { chosenEdition } from './chosen-edition.ts';
import type { Facts } from './facts.ts';
import type { FactsKind } from './facts-kind.ts';

/** The editions that the facts name, in the table's order; the level's usual one when they name none. */
export function namedEditions(kind: FactsKind, facts: Facts): Edition[] {
  const named = editions.filter((edition) => facts.editions?.[edition]);
  return named.length > 0 ? named : [usualEdition(kind, facts)];
}

/** The edition that is made when nobody says which. */
export function usualEdition(kind: FactsKind, facts: Facts): Edition {
  const [named] = Object.keys(facts.editions ?? {}) as Edition[];
  return named ?? chosenEdition(kind, facts, 'review').base;
}
