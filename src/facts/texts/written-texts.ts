import { asWritten, type Paragraph } from '../../domain/text/paragraph.ts';
import { annualReportSchema, resolve } from '../../schema/annual-report.ts';
import { pointerStep } from '../../schema/pointer.ts';
import type { SchemaNode } from '../../schema/schema-node.ts';
import type { Facts } from '../facts.ts';
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
export function writtenTexts(facts: Facts): readonly Paragraph[] {
  const own = Object.entries(facts.editions ?? {}).flatMap(([edition, { title, closing }]) => [
    ...(title ? [{ path: `/editions/${edition}/title`, text: title }] : []),
    ...(closing ? [{ path: `/editions/${edition}/closing`, text: closing }] : []),
  ]);
  const texts = [...(['structure', ...printedGroups] as const).flatMap((group) => bodyTexts(facts, group)), ...own];
  return texts.map(({ path, text }) => ({ path, text, spanOf: asWritten }));
}

/** Whether a written text stands in one of these groups. */
export function isPrinted({ path }: PlacedText): boolean {
  return !path.startsWith('/structure/') && !path.startsWith('/editions/');
}

/** The texts of a group that are printed, as the office wrote them, in the order of the facts. */
export function bodyTexts(facts: Facts, group: PrintedGroup | 'structure'): readonly PlacedText[] {
  const texts: PlacedText[] = [];
  someText(facts[group], schemaOf(group), pointerStep(group), (text) => {
    texts.push(text);
    return false;
  });
  return texts;
}

/** Whether a group has a word to print; its texts after the first are not looked for. */
export function hasBodyText(facts: Facts, group: PrintedGroup): boolean {
  return someText(facts[group], schemaOf(group), '', ({ text }) => text.trim() !== '');
}

function schemaOf(group: string): SchemaNode | undefined {
  return annualReportSchema.root.properties?.[group];
}

type Test = (text: PlacedText) => boolean;

/** Whether a printed text in a value passes the test; goes through them in their order, no further than it must. */
function someText(value: unknown, unresolved: SchemaNode | undefined, path: string, passes: Test): boolean {
  if (!unresolved || value === undefined || value === null) return false;
  const node = resolve(unresolved);
  if (node['x-internal'] || node.enum) return false;
  if (typeof value === 'string') return passes({ path, text: value });
  if (typeof value !== 'object') return false;
  if (Array.isArray(value))
    return value.some((entry, at) => someText(entry, node.items, path + pointerStep(at), passes));
  return Object.entries(value).some(
    ([key, answer]) => key !== 'withhold' && someText(answer, node.properties?.[key], path + pointerStep(key), passes),
  );
}
