import type { Facts } from '../facts/facts.ts';
import { pointerStep } from '../schema/pointer.ts';

/** Every answer of the facts by its JSON pointer, in the facts' own order: an answers file that makes the same facts again. */
export function answersOf(facts: Facts): Record<string, unknown> {
  const { kind, schemaVersion, ...answers } = facts;
  return Object.fromEntries(leaves(answers, ''));
}

function leaves(value: unknown, pointer: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return [[pointer, value]];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, pointer + pointerStep(key)));
}
