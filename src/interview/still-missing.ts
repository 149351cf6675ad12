import { type Diagnostic, standing } from '../diagnostic.ts';
import type { Facts } from '../facts/facts.ts';
import { missingFigures } from './missing-figures.ts';

/** What the report still lacks by the findings of the check, in its words, and the figures to ask other units for. */
export function stillMissing(facts: Facts, findings: readonly Diagnostic[]): string {
  const lacking = lackingIn(findings);
  const lines = lacking.map(({ place, title, message }) => {
    const where = place && place !== title ? `${place} ${title}` : title;
    return `  ${where}：${message}\n`;
  });
  const head = lines.length === 0 ? '必填的内容都有了\n' : `还缺 ${missingCount(findings)} 项：\n`;
  return head + lines.join('') + missingFigures(facts);
}

/** How many required answers are missing: the number the check, the outline and the end of a session all name. */
export function missingCount(findings: readonly Diagnostic[]): number {
  return new Set(lackingIn(findings).flatMap(({ missing = [] }) => missing)).size;
}

/** What only one edition has lost was answered all the same. */
function lackingIn(findings: readonly Diagnostic[]): Diagnostic[] {
  return standing(findings).filter(({ missing = [], edition }) => missing.length > 0 && edition === undefined);
}
