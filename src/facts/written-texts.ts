import { annualReportSchema, pointerStep, resolve, type SchemaNode } from '../schema/schema.ts';
import { keepReading } from './at-rest.ts';
import type { Facts } from './facts.ts';
import type { PlacedText } from './walk-texts.ts';

/** The groups of answers whose texts stand in the report itself. */
export const printedGroups = [
  'opening',
  'honours',
  'measures',
  'leadership',
  'shortcomings',
  'plan',
  'otherMatters',
  'annexes',
] as const satisfies readonly (keyof Facts)[];
export type PrintedGroup = (typeof printedGroups)[number];

/** Every text that a reader of the report reads, as the office wrote it; sources, ids, reasons and choices are left out. */
export const writtenTexts = keepReading((facts): readonly PlacedText[] => {
  const own = Object.entries(facts.editions ?? {}).flatMap(([edition, { title, closing }]) => [
    ...(title ? [{ path: `/editions/${edition}/title`, text: title }] : []),
    ...(closing ? [{ path: `/editions/${edition}/closing`, text: closing }] : []),
  ]);
  return [...bodyTexts(facts, ['structure', ...printedGroups]), ...own];
});

/** The texts of some groups that are printed, as the office wrote them, in the order of the facts. */
export function bodyTexts(facts: Facts, groups: readonly (PrintedGroup | 'structure')[]): readonly PlacedText[] {
  const known = gathered(facts);
  return groups.flatMap((group) => {
    const texts = known.get(group) ?? textsOf(facts, group);
    known.set(group, texts);
    return texts;
  });
}

const gathered = keepReading(() => new Map<PrintedGroup | 'structure', readonly PlacedText[]>());

function textsOf(facts: Facts, group: PrintedGroup | 'structure'): readonly PlacedText[] {
  const texts: PlacedText[] = [];
  gather(facts[group], annualReportSchema.properties?.[group], pointerStep(group), texts);
  return texts;
}

function gather(value: unknown, unresolved: SchemaNode | undefined, path: string, texts: PlacedText[]): void {
  if (!unresolved || value === undefined || value === null) return;
  const node = resolve(unresolved);
  if (node['x-internal'] || node.enum) return;
  if (typeof value === 'string') texts.push({ path, text: value });
  else if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) gather(one, node.items, path + pointerStep(index), texts);
  } else if (typeof value === 'object') {
    for (const [key, one] of Object.entries(value)) {
      if (key !== 'withhold') gather(one, node.properties?.[key], path + pointerStep(key), texts);
    }
  }
}
