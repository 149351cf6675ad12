import { type Diagnostic, standing } from '../../diagnostic.ts';
import type { Facts } from '../../facts/facts.ts';

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

/** How many required answers are missing: the number the check, the contents and the end of a session all name. */
export function missingCount(findings: readonly Diagnostic[]): number {
  return new Set(lackingIn(findings).flatMap(({ missing = [] }) => missing)).size;
}

/** What only one edition has lost was answered all the same. */
function lackingIn(findings: readonly Diagnostic[]): Diagnostic[] {
  return standing(findings).filter(({ missing = [], edition }) => missing.length > 0 && edition === undefined);
}

/** The units whose figures have not come, ready to be pasted into a message; empty when all are there. */
function missingFigures({ indicators = [] }: Facts): string {
  const units = new Map<string, string[]>();
  for (const { name, value, sumOf, ratioOf, source = '来源未写' } of indicators) {
    if (value === undefined && !sumOf && !ratioOf) units.set(source, [...(units.get(source) ?? []), name]);
  }
  const lines = [...units].map(([unit, names]) => `  ${unit}：${names.join('、')}\n`);
  return lines.length === 0 ? '' : `还缺下列单位的数据（可以复制到催报的消息里）：\n${lines.join('')}`;
}
