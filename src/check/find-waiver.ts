import type { Diagnostic } from '../diagnostic.ts';
import type { Waiver } from './waiver.ts';

/** The texts at a path and under it: answers of facts, or words of a paper of another program. */
export type TextsAt = (path: string) => readonly string[];

/** The waivers of a rule: by the words they quote, and by their path, the place of the first such in the list. */
interface OfRule {
  readonly lengths: Set<number>;
  readonly quotes: Map<string, Map<string, number>>;
}

/**
 * Finds the first waiver of a list that covers a finding. The waivers are looked up by their words, not tried one by one: an
 * office may have a thousand, and a text ten thousand findings. One without a quote counts as one of no words.
 */
export function waiverFinder(
  waivers: readonly Waiver[],
  textsAt: TextsAt,
): (diagnostic: Diagnostic) => Waiver | undefined {
  const known = byRule(waivers);
  return (diagnostic) => {
    const ofRule = known.get(diagnostic.ruleId);
    if (!ofRule) return undefined;
    const above = pathsTo(diagnostic.path);
    let first = Number.POSITIVE_INFINITY;
    for (const words of wordsAt(diagnostic, ofRule.lengths, textsAt)) {
      const places = ofRule.quotes.get(words);
      for (const path of places ? above : []) first = Math.min(first, places?.get(path) ?? first);
    }
    return waivers[first];
  };
}

function byRule(waivers: readonly Waiver[]): ReadonlyMap<string, OfRule> {
  const known = new Map<string, OfRule>();
  for (const [index, { rule, path = '', quote = '' }] of waivers.entries()) {
    const ofRule = known.get(rule) ?? { lengths: new Set(), quotes: new Map() };
    const places = ofRule.quotes.get(quote) ?? new Map<string, number>();
    known.set(rule, ofRule);
    ofRule.lengths.add(quote.length);
    ofRule.quotes.set(quote, places);
    if (!places.has(path)) places.set(path, index);
  }
  return known;
}

/** A pointer and every one above it, the whole first. */
function pathsTo(path: string): string[] {
  const steps = path.split('/');
  return steps.map((_step, index) => steps.slice(0, index + 1).join('/'));
}

/** What stands of some lengths in the texts of a finding; where it has a spot, only what meets that. */
function* wordsAt({ path, span }: Diagnostic, lengths: ReadonlySet<number>, textsAt: TextsAt): Generator<string> {
  if (lengths.has(0)) yield '';
  if (lengths.size === 1 && lengths.has(0)) return;
  for (const text of textsAt(path)) {
    for (const length of lengths) {
      const last = Math.min(span?.end ?? text.length, text.length - length);
      for (let at = Math.max(0, (span?.start ?? 0) - length); at <= last; at += 1) yield text.slice(at, at + length);
    }
  }
}
