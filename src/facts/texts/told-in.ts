import type { Edition } from '../../domain/editions/edition.ts';
import { chosenEdition } from '../chosen-edition.ts';
import type { Facts } from '../facts.ts';
import type { FactsKind } from '../facts-kind.ts';
import { changeValues } from './change-values.ts';

/**
 * The facts that an edition tells: without the pieces withheld from it, and with its own authorities' heads only; the facts
 * themselves when that is all of them.
 */
export function toldIn<Told extends Facts>(kind: FactsKind, facts: Told, edition: Edition): Told {
  const { leadershipRoles } = chosenEdition(kind, facts, edition).terms;
  const told = withoutWithheld(facts, edition) as Told;
  return (kind.withoutOthers?.(told, leadershipRoles) as Told | undefined) ?? told;
}

/** The value itself where nothing in it is withheld. */
function withoutWithheld(value: unknown, edition: Edition): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value)) return changeValues(value, (one) => withoutWithheld(one, edition));
  const left = value.filter((one) => !isWithheld(one, edition)).map((one) => withoutWithheld(one, edition));
  return left.length === value.length && left.every((one, index) => one === value[index]) ? value : left;
}

/** Whether the office keeps a piece of the facts out of an edition. */
export function isWithheld(value: unknown, edition: Edition): boolean {
  const from = (value as { withhold?: { from?: string[] } } | null)?.withhold?.from;
  return from?.includes(edition) ?? false;
}
