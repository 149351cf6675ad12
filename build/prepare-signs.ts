import { checkRule } from '../src/check/check-facts.ts';
import type { Paragraph } from '../src/domain/text/paragraph.ts';
import { patternSigns, type Sign } from '../src/domain/text/pattern-signs.ts';
import { nameOfPattern, type Signs } from '../src/domain/text/signs.ts';
import { exampleFacts } from '../src/kinds/example-facts.ts';
import { kinds } from '../src/kinds/index.ts';
import { Manuscript } from '../src/manuscript/manuscript.ts';
import { sourceOf } from '../src/manuscript/manuscript-of.ts';

/**
 * The code that takes the place of src/domain/text/known-signs.ts: the signs of the patterns that the rules look for, each in
 * the example that it speaks of. A pattern that no example asks for would be read at run time.
 */
export function preparedSigns(): string {
  const patterns = askedPatterns();
  const known = new Map(patterns.map((one) => [nameOfPattern(one), `[${patternSigns(one).map(codeOf).join()}]`]));
  if (known.size < patterns.length) throw new Error('two patterns have one name: see nameOfPattern');
  return `export const knownSigns = { ${[...known].map(([name, signs]) => `'${name}':${signs}`).join()} };`;
}

function codeOf(sign: Sign): string {
  return typeof sign === 'string' ? JSON.stringify(sign) : String(sign);
}

/** Every pattern whose signs some rule asks for. */
export function askedPatterns(): RegExp[] {
  const patterns = new Map<string, RegExp>();
  for (const kind of kinds) {
    for (const rule of kind.rules) {
      const facts = exampleFacts(kind, { reportYear: 2025, ...rule.wrong });
      const manuscript = new AskedManuscript(sourceOf(kind, facts));
      checkRule(kind, rule, facts, { stage: 'public', today: '2026-02-20' }, manuscript);
      for (const pattern of manuscript.patterns) patterns.set(String(pattern), pattern);
    }
  }
  return [...patterns.values()];
}

/** Notes the patterns that it is asked for, and lets every text be looked at. */
class AskedManuscript extends Manuscript {
  readonly patterns: RegExp[] = [];

  override holding(texts: readonly Paragraph[], signs: Signs): readonly Paragraph[] {
    this.patterns.push(...signs.patterns);
    return texts;
  }

  override mayHoldAny(signs: Signs): boolean {
    this.patterns.push(...signs.patterns);
    return true;
  }
}
