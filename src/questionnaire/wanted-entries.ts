import type { Facts } from '../facts/facts.ts';
import { outgoing } from '../facts/outgoing.ts';

/** How many entries a list needs: one, or of the signatories one for each authority that signs. */
export function wantedEntries(facts: Facts, pointer: string): number {
  const edition = outgoing(facts).find(({ path }) => pointer === `${path}/signatories`);
  return edition?.terms?.authorities.length ?? 1;
}
