import type { Facts } from './facts.ts';

type Reader = (facts: Facts) => unknown;

const kept = new WeakMap<Facts, Map<Reader, unknown>>();

/**
 * Facts that nobody changes while they are read: a copy of the outermost layer, so that the caller's own may change again
 * afterwards. What a reader finds in them is found once, however many rules ask.
 */
export function atRest(facts: Facts): Facts {
  if (kept.has(facts)) return facts;
  const resting = { ...facts };
  kept.set(resting, new Map());
  return resting;
}

/** A reader that keeps what it finds with facts at rest; of any other facts it reads anew. */
export function keepReading<Found>(read: (facts: Facts) => Found): (facts: Facts) => Found {
  return (facts) => {
    const readings = kept.get(facts);
    if (!readings) return read(facts);
    if (!readings.has(read)) readings.set(read, read(facts));
    return readings.get(read) as Found;
  };
}
