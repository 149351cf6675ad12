import { closestMatch } from 'leven';

/**
 * The candidate that a mistyped `word` most likely meant, or undefined when none is close: at most a third of its
 * letters may differ, and always one, unless `most` says how many.
 */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  most = Math.max(1, Math.floor(word.length / 3)),
): string | undefined {
  return closestMatch(word, [...candidates], { maxDistance: most });
}
