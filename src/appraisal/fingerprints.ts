/** So many letters make a piece; of so many pieces in a row the one with the least hash is kept. */
const pieceLength = 6;
const windowLength = 10;

/** Two sentences that have a run of so many letters in common always have a fingerprint in common. */
export const surelyFound = pieceLength + windowLength - 1;

/** The letters of a sentence, every number as one 0: 受理110件 and 受理97件 are the same words. */
export function lettersOf(text: string): string {
  return text.replaceAll(/[\d０-９]+(?:\.\d+)?/gu, '0').replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The pairs of neighbouring letters. */
export function pairsOf(letters: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)));
}

/** The same pairs as numbers, each once, the least first: a fraction of the room that a set takes. */
export function pairCodes(letters: string): Int32Array {
  const codes = new Int32Array(Math.max(0, letters.length - 1));
  for (let at = 0; at < codes.length; at += 1) codes[at] = (letters.charCodeAt(at) << 16) | letters.charCodeAt(at + 1);
  codes.sort();
  let count = 0;
  for (const code of codes) if (count === 0 || codes[count - 1] !== code) codes[count++] = code;
  return codes.slice(0, count);
}

/** How many numbers stand in both of two rising lists. */
export function countCommon(one: Int32Array, other: Int32Array): number {
  let [at, to, common] = [0, 0, 0];
  while (at < one.length && to < other.length) {
    const left = one[at] ?? 0;
    const right = other[to] ?? 0;
    if (left === right) common += 1;
    if (left <= right) at += 1;
    if (right <= left) to += 1;
  }
  return common;
}

/**
 * The fingerprints of some letters, by winnowing (Schleimer, Wilkerson, Aiken 2003): the hashes of all pieces are taken, and of each
 * window of them the least. Whatever two texts have in common leaves the same fingerprints in both, wherever it stands, and they are
 * few enough to be kept of a thousand reports.
 */
export function fingerprintsOf(letters: string): number[] {
  const hashes: number[] = [];
  for (let at = 0; at + pieceLength <= letters.length; at += 1) hashes.push(hashAt(letters, at));
  const kept = new Set<number>();
  const last = Math.max(1, hashes.length - windowLength + 1);
  for (let from = 0; from < last && hashes.length > 0; from += 1) {
    let least = Number.POSITIVE_INFINITY;
    const end = Math.min(hashes.length, from + windowLength);
    for (let at = from; at < end; at += 1) least = Math.min(least, hashes[at] ?? least);
    kept.add(least);
  }
  return [...kept];
}

/** A hash of a piece, stirred so that no letter makes it small more often than another. */
function hashAt(letters: string, at: number): number {
  let hash = 0x811c9dc5;
  for (let letter = at; letter < at + pieceLength; letter += 1)
    hash = Math.imul(hash ^ letters.charCodeAt(letter), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
