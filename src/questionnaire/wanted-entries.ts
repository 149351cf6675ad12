import type { Facts } from '../facts/facts.ts';
import { upward } from '../facts/upward.ts';

/** How many entries a list needs: one, or of the signatories one for each authority that signs. */
export function wantedEntries(facts: Facts, pointer: string): number {
  const edition = upward(facts).find(({ path }) => pointer === `${path}/signatories`);
  return edition?.terms?.authorities.length ?? 1;
}
