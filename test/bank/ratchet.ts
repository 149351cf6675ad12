import type { Figures } from './measure-bank.ts';

/** What the check must at least find of a kind of slip, and how many of the twins it may at most speak of. */
export interface Bound {
  readonly found: number;
  /** Found or told as 提示. */
  readonly told: number;
  readonly alarms: number;
  /** Called wrong or told as 提示. */
  readonly spoken: number;
}

/** The tighter of an earlier bound and what is reached now: a bound is never loosened, unless by hand. */
export function tightened(earlier: Bound | undefined, { found, noticed, alarms, notices }: Figures): Bound {
  const reached = { found, told: found + noticed, alarms, spoken: alarms + notices };
  if (!earlier) return reached;
  return {
    found: Math.max(earlier.found, reached.found),
    told: Math.max(earlier.told, reached.told),
    // More slips of a kind bring more twins: what they are called is bounded anew only downwards.
    alarms: Math.min(earlier.alarms, reached.alarms),
    spoken: Math.min(earlier.spoken, reached.spoken),
  };
}
