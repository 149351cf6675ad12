import type { Facts } from '../../facts/facts.ts';
import type { Begun } from '../kind.ts';
import type { KeyPoints } from './facts.generated.ts';

/** The facts that a year's key points begin with when there is nothing to begin from. */
export function startFacts(reportYear: number | undefined): KeyPoints {
  return { kind: 'key-points', schemaVersion: 1, ...(reportYear && { reportYear }) };
}

/** The beginning of a year's key points. */
export function continueFrom(_last: Facts, _reportYear: number | undefined): Begun | undefined {
  return undefined;
}
