import { ownClauses } from '../domain/text/own-clauses.ts';
import { lettersOf, pairsOf } from './fingerprints.ts';

/** A clause of fewer letters says too little to be found again. */
const fewestLetters = 6;

/** So much of a clause must stand again in one sentence: offices tell in other words what they promised. */
const share = 0.6;

/**
 * Those of last year's promises of which no sentence of this year speaks. A promise is spoken of where most of what it begins with, its
 * heading, stands in one sentence, or half of its clauses in some: in pairs of letters, since offices tell in other words.
 */
export function unanswered(promised: readonly string[], sentences: readonly string[]): string[] {
  const told = sentences.map((sentence) => pairsOf(lettersOf(sentence)));
  const isTold = (clause: ReadonlySet<string>) => told.some((sentence) => covers(sentence, clause));
  return promised.filter((promise) => {
    const clauses = ownClauses(promise)
      .map(({ words }) => lettersOf(words))
      .filter((letters) => letters.length >= fewestLetters)
      .map(pairsOf);
    const [first] = clauses;
    return first !== undefined && !isTold(first) && clauses.filter(isTold).length * 2 < clauses.length;
  });
}

function covers(sentence: ReadonlySet<string>, clause: ReadonlySet<string>): boolean {
  let found = 0;
  for (const pair of clause) if (sentence.has(pair)) found += 1;
  return found >= clause.size * share;
}
