import type { Facts } from '../../facts/facts.ts';
import type { FactsKind } from '../../facts/facts-kind.ts';
import { arrange } from '../../facts/order/arrangement.ts';
import { placesIn } from '../../facts/order/place.ts';
import { pointerStep } from '../../schema/pointer.ts';
import { groupLines } from './group-lines.ts';
import type { Line } from './line.ts';

/**
 * The paper as its paragraphs, in the order in which they are printed; a part of `wanted` that says nothing yet has one empty
 * paragraph to write in. What stands in forms and tables is none of them.
 */
export function linesOf(kind: FactsKind, facts: Facts, wanted: readonly string[] = []): Line[] {
  const placeOf = placesIn(kind, facts);
  const parts = kind.parts.map(({ name }) => name);
  const arranged = arrange(kind, facts, wanted);
  const order = arranged.map(({ part }) => part);
  const before = kind.printedGroups.filter((group) => !parts.includes(group));
  const first = kind.printedGroups.findIndex((group) => parts.includes(group));
  const isBefore = (group: string) => first < 0 || kind.printedGroups.indexOf(group) < first;
  const groups = [...before.filter(isBefore), ...order, ...before.filter((group) => !isBefore(group))];
  return groups.flatMap((group) => {
    const setting = arranged.find(({ part }) => part === group);
    const part = kind.parts.find(({ name }) => name === group);
    const lines = groupLines({ kind, facts, placeOf, group, setting, part });
    if (!setting || setting.heading === undefined) return lines;
    const at = (facts.structure?.parts ?? []).findIndex((one) => one.part === group);
    const pointer = `/structure/parts${pointerStep(at < 0 ? group : at)}/heading`;
    const hint = kind.schema.titleAt(pointerStep(group));
    const field = { pointer, text: setting.heading, role: 'heading' as const, before: '', hint };
    const ordinal =
      /(?<![一二三四五六七八九十])[一二三四五六七八九十]+、$/u.exec(placeOf(pointerStep(group)))?.[0] ?? '';
    return [{ key: pointer, group, level: 1 as const, ordinal, fields: [field] }, ...lines];
  });
}
