import type { Edition } from '../domain/editions/edition.ts';
import type { Facts } from '../facts/facts.ts';
import { namedEditions as namedEditionsOf } from '../facts/named-editions.ts';
import { kindOf } from './index.ts';

/** The editions that the facts name, in the table's order; the one usual for their kind and level when they name none. */
export function namedEditions(facts: Facts): Edition[] {
  return namedEditionsOf(kindOf(facts), facts);
}
