import type { Edition } from '../../domain/editions/edition.ts';
import { chosenEdition } from '../chosen-edition.ts';
import type { Facts } from '../facts.ts';
import type { FactsKind } from '../facts-kind.ts';
import { withoutWithheld } from './withheld.ts';

/**
 * The facts that an edition tells: without the pieces withheld from it, and with its own authorities' heads only; the facts
 * themselves when that is all of them.
 */
export function toldIn<Told extends Facts>(kind: FactsKind, facts: Told, edition: Edition): Told {
  const { leadershipRoles } = chosenEdition(kind, facts, edition).terms;
  const told = withoutWithheld(facts, edition);
  return (kind.withoutOthers?.(told, leadershipRoles) as Told | undefined) ?? told;
}
