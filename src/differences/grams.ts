/** The pairs of letters of a sentence. */
export type Grams = ReadonlySet<string>;

/** A pair of letters that so many sentences have tells none of them from another. */
const tooCommon = 40;

/** The pairs of letters of a sentence; one letter alone is itself. */
export function gramsOf(key: string): Grams {
  if (key.length === 1) return new Set([key]);
  return new Set(Array.from({ length: key.length - 1 }, (_, at) => key.slice(at, at + 2)));
}

/** For each pair of letters the sentences that have it, by their places. */
export function holdersOf(all: readonly Grams[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const [at, grams] of all.entries()) {
    for (const gram of grams) {
      const held = holders.get(gram);
      if (held) held.push(at);
      else holders.set(gram, [at]);
    }
  }
  return holders;
}

/** The sentences that share telling pairs of letters with one, and how many. */
export function sharers(grams: Grams, holders: ReadonlyMap<string, readonly number[]>): ReadonlyMap<number, number> {
  const shared = new Map<number, number>();
  for (const gram of grams) {
    const held = holders.get(gram) ?? [];
    if (held.length < tooCommon) for (const at of held) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  return shared;
}
