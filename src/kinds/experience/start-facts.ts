import type { Facts } from '../../facts/facts.ts';
import type { Begun } from '../kind.ts';
import type { Experience } from './facts.generated.ts';

/** The facts that an account begins with when there is nothing to begin from. */
export function startFacts(reportYear: number | undefined): Experience {
  return { kind: 'experience', schemaVersion: 1, ...(reportYear && { reportYear }) };
}

/** An account is begun from the year's other papers; two accounts tell of different things, and none follows another. */
export function continueFrom(_last: Facts, _reportYear: number | undefined): Begun | undefined {
  return undefined;
}
