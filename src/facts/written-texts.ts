import { annualReportSchema, pointerStep, resolve, type SchemaNode } from '../schema/schema.ts';
import type { Facts } from './load.ts';
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
export function* writtenTexts(facts: Facts): Generator<PlacedText> {
  yield* bodyTexts(facts, ['structure', ...printedGroups]);
  for (const [edition, { title, closing }] of Object.entries(facts.editions ?? {})) {
    if (title) yield { path: `/editions/${edition}/title`, text: title };
    if (closing) yield { path: `/editions/${edition}/closing`, text: closing };
  }
}

/** The texts of some groups that are printed, as the office wrote them, in the order of the facts. */
export function* bodyTexts(facts: Facts, groups: readonly (PrintedGroup | 'structure')[]): Generator<PlacedText> {
  for (const group of groups) yield* walk(facts[group], annualReportSchema.properties?.[group], pointerStep(group));
}

function* walk(value: unknown, unresolved: SchemaNode | undefined, path: string): Generator<PlacedText> {
  if (!unresolved || value === undefined || value === null) return;
  const node = resolve(unresolved);
  if (node['x-internal'] || node.enum) return;
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) yield* walk(one, node.items, path + pointerStep(index));
  } else if (typeof value === 'object') {
    for (const [key, one] of Object.entries(value)) {
      if (key !== 'withhold') yield* walk(one, node.properties?.[key], path + pointerStep(key));
    }
  }
}
