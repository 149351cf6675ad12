import type { Facts } from '../facts/facts.ts';

/** The units whose figures have not come, ready to be pasted into a message; empty when all are there. */
export function missingFigures({ indicators = [] }: Facts): string {
  const units = new Map<string, string[]>();
  for (const { name, value, sumOf, ratioOf, source = '来源未写' } of indicators) {
    if (value === undefined && !sumOf && !ratioOf) units.set(source, [...(units.get(source) ?? []), name]);
  }
  const lines = [...units].map(([unit, names]) => `  ${unit}：${names.join('、')}\n`);
  return lines.length === 0 ? '' : `还缺下列单位的数据（可以复制到催报的消息里）：\n${lines.join('')}`;
}
