import type { Facts } from '../../facts/facts.ts';
import { kindOf } from '../../kinds/index.ts';

/** Whether anything that is printed stands in a paper. */
export function isBegun(facts: Facts): boolean {
  return kindOf(facts).printedGroups.some((group) => facts[group as keyof Facts] !== undefined);
}
