const run = /\p{Script=Han}{2,}/gu;

/** The pairs of neighbouring letters of a text. */
export function lettersBetween(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const [letters] of text.matchAll(run))
    for (let at = 0; at + 1 < letters.length; at++) pairs.add(letters.slice(at, at + 2));
  return pairs;
}

/** Which share of some pairs stand among others. */
export function covered(pairs: ReadonlySet<string>, by: ReadonlySet<string>): number {
  return pairs.size === 0 ? 0 : shared(pairs, by) / pairs.size;
}

/** How many pairs two sets share. */
export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const pair of one) if (other.has(pair)) count += 1;
  return count;
}
