import type { Facts } from './facts.ts';

type Reader = (facts: Facts) => unknown;

/**
 * Where facts at rest keep what was found in them. It is a property of theirs and no entry of a WeakMap, since what that maps
 * to outlives its key until the garbage collector comes to old objects, and would make it come often.
 */
const readings = Symbol('readings');

type Resting = Facts & { readonly [readings]?: Map<Reader, unknown> };

/**
 * Facts that nobody changes while they are read: a copy of the outermost layer, so that the caller's own may change again
 * afterwards. What a reader finds in them is found once, however many rules ask.
 */
export function atRest(facts: Facts): Facts {
  if (readings in facts) return facts;
  return Object.defineProperty({ ...facts }, readings, { value: new Map() });
}

/** A reader that keeps what it finds with facts at rest; of any other facts it reads anew. */
export function keepReading<Found>(read: (facts: Facts) => Found): (facts: Facts) => Found {
  return (facts) => {
    const found = (facts as Resting)[readings];
    if (!found) return read(facts);
    if (!found.has(read)) found.set(read, read(facts));
    return found.get(read) as Found;
  };
}
