import { check } from '../check/check.ts';
import type { Facts } from '../facts/facts.ts';
import { missingFigures } from './missing-figures.ts';

/** What the report still lacks, in the words of the check, and the figures to ask other units for. */
export function stillMissing(facts: Facts): string {
  const lacking = check(facts).filter(({ missing = [] }) => missing.length > 0);
  const lines = lacking.map(({ place, title, message }) => {
    const where = place && place !== title ? `${place} ${title}` : title;
    return `  ${where}：${message}\n`;
  });
  const head = lines.length === 0 ? '必填的内容都有了\n' : `还缺 ${missingCount(facts)} 项：\n`;
  return head + lines.join('') + missingFigures(facts);
}

/** How many required answers are missing: the number the check, the outline and the end of a session all name. */
export function missingCount(facts: Facts): number {
  return new Set(check(facts).flatMap(({ missing = [] }) => missing)).size;
}
