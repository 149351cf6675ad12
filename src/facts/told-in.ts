import type { Edition } from '../domain/edition.ts';
import { chosenEdition } from './chosen-edition.ts';
import type { Facts } from './facts.ts';

/** The facts that an edition tells: without the pieces withheld from it, and with its own authorities' heads only. */
export function toldIn(facts: Facts, edition: Edition): Facts {
  const { leadershipRoles } = chosenEdition(facts, edition).terms;
  const told = withoutWithheld(facts, edition) as Facts;
  if (!told.leadership?.items) return told;
  const items = told.leadership.items.filter(({ role }) => role === undefined || leadershipRoles.includes(role));
  return { ...told, leadership: { ...told.leadership, items } };
}

function withoutWithheld(value: unknown, edition: Edition): unknown {
  if (Array.isArray(value)) {
    return value.filter((one) => !isWithheld(one, edition)).map((one) => withoutWithheld(one, edition));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutWithheld(one, edition)]));
}

/** Whether the office keeps a piece of the facts out of an edition. */
export function isWithheld(value: unknown, edition: Edition): boolean {
  const from = (value as { withhold?: { from?: string[] } } | null)?.withhold?.from;
  return from?.includes(edition) ?? false;
}
