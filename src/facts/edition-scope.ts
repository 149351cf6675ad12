import type { Edition } from '../domain/editions/edition.ts';
import { pointerSteps } from '../schema/pointer.ts';
import type { Facts } from './facts.ts';

/** The facts as one edition knows them: of the editions only that one. Pointers stay what they are. */
export function ofEdition(facts: Facts, edition: Edition): Facts {
  const own = facts.editions?.[edition];
  return { ...facts, editions: own ? { [edition]: own } : {} };
}

/** Whether a pointer leads to something that this edition leaves out. */
export function isWithheldFrom(facts: Facts, edition: Edition, pointer: string): boolean {
  let value: unknown = facts;
  return pointerSteps(pointer).some((step) => {
    value = (value as Record<string, unknown> | undefined)?.[step];
    const from = (value as { withhold?: { from?: readonly string[] } } | undefined)?.withhold?.from;
    return from?.includes(edition) ?? false;
  });
}
