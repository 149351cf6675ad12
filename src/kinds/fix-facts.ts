import { applyFixes, type Fixed } from '../check/apply-fixes.ts';
import type { CheckOptions } from '../check/check-facts.ts';
import { check } from './check.ts';
import { loadFacts } from './load.ts';

/** A fix may lay open another; more rounds than this mean that two rules contradict each other. */
const rounds = 10;

/**
 * Checks the content of a facts file and puts right what has one right answer, until nothing is left to fix. Facts that
 * do not fit the schema are left as they are. Throws a UsageError when the content is no JSON.
 */
export function fixFacts(source: string, options: CheckOptions): Fixed {
  let done: Fixed['fixes'] = [];
  let text = source;
  for (let round = 0; round < rounds; round += 1) {
    const { value: facts } = loadFacts(text);
    const { source: next, fixes } = facts
      ? applyFixes(text, facts, check(facts, options))
      : { source: text, fixes: [] };
    if (fixes.length === 0) break;
    done = done.concat(fixes);
    text = next;
  }
  return { source: text, fixes: done };
}
