import type { Facts } from '../facts.ts';

/** The text of a facts file. */
export function writeFacts(facts: Facts): string {
  return `${JSON.stringify(facts, null, 2)}\n`;
}
