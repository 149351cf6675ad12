import { countCommon, fingerprintsOf, lettersOf, pairCodes, surelyFound } from './fingerprints.ts';

/** A sentence by its paper and its place among the sentences of that. */
export interface Spot {
  readonly paper: number;
  readonly at: number;
}

/** Sentences that are alike, in the order of their papers; most have no like. */
export type Family = readonly Spot[];

/** A shorter sentence is like another by chance. */
const fewestLetters = surelyFound + 5;

/** So much of the shorter of two sentences stands in the longer, in pairs of letters. */
const alikeShare = 0.75;

/** A sentence is held against the first sentences of so many families at most. */
const mostHeld = 3;

/**
 * Puts sentences that are alike into families: those of which most pairs of letters stand in the first of the family. That is looked at
 * only where the two have a fingerprint in common, and each fingerprint is that of one family, the first that had it. So the time
 * grows with the number of sentences, however many papers share one.
 */
export function familiesOf(papers: readonly (readonly string[])[]): Family[] {
  const families: Alike[] = [];
  const byLetters = new Map<string, number>();
  const byFingerprint = new Map<number, number>();
  papers.forEach((sentences, paper) => {
    sentences.forEach((sentence, at) => {
      const letters = lettersOf(sentence);
      if (letters.length < fewestLetters) return;
      const family = byLetters.get(letters) ?? place(letters);
      families[family]?.members.push({ paper, at });
    });
  });
  return families.map(({ members }) => members);

  /** The family of a sentence that nobody has had letter for letter; a new one where it is like none. */
  function place(letters: string): number {
    const fingerprints = fingerprintsOf(letters);
    const own: Alike = { letters, members: [] };
    const near = nearest(fingerprints).find((family) => isAlike(own, families[family]));
    const family = near ?? families.length;
    if (near === undefined) {
      families.push(own);
      for (const one of fingerprints) if (!byFingerprint.has(one)) byFingerprint.set(one, family);
    }
    byLetters.set(letters, family);
    return family;
  }

  /** The families that have most of some fingerprints. */
  function nearest(fingerprints: readonly number[]): number[] {
    const counts = new Map<number, number>();
    for (const one of fingerprints) {
      const family = byFingerprint.get(one);
      if (family !== undefined) counts.set(family, (counts.get(family) ?? 0) + 1);
    }
    if (counts.size === 0) return [];
    const most = [...counts].toSorted((one, other) => other[1] - one[1]).slice(0, mostHeld);
    return most.map(([family]) => family);
  }
}

/** Sentences that are alike, by the letters of the first of them; its pairs are reckoned when another is first held against it. */
interface Alike {
  readonly letters: string;
  readonly members: Spot[];
  pairs?: Int32Array;
}

function isAlike(one: Alike, other: Alike | undefined): boolean {
  if (!other) return false;
  one.pairs ??= pairCodes(one.letters);
  other.pairs ??= pairCodes(other.letters);
  return countCommon(one.pairs, other.pairs) >= alikeShare * Math.min(one.pairs.length, other.pairs.length);
}
