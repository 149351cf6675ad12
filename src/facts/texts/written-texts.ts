import { asWritten, type Paragraph } from '../../domain/text/paragraph.ts';
import { pointerStep } from '../../schema/pointer.ts';
import type { Schema } from '../../schema/schema.ts';
import type { SchemaNode } from '../../schema/schema-node.ts';
import { answerAt } from '../answer-at.ts';
import type { Facts } from '../facts.ts';
import type { FactsKind } from '../facts-kind.ts';
import type { PlacedText } from './walk-texts.ts';

/** Every text that a reader of the paper reads, as the office wrote it; sources, ids, reasons and choices are left out. */
export function writtenTexts(kind: FactsKind, facts: Facts): readonly Paragraph[] {
  const own = Object.entries(facts.editions ?? {}).flatMap(([edition, { title, closing }]) => [
    ...(title ? [{ path: `/editions/${edition}/title`, text: title }] : []),
    ...(closing ? [{ path: `/editions/${edition}/closing`, text: closing }] : []),
  ]);
  const texts = [...['structure', ...kind.printedGroups].flatMap((group) => bodyTexts(kind, facts, group)), ...own];
  return texts.map(({ path, text }) => ({ path, text, spanOf: asWritten }));
}

/** Whether a written text stands in one of the printed groups. */
export function isPrinted({ path }: PlacedText): boolean {
  return !path.startsWith('/structure/') && !path.startsWith('/editions/');
}

/** The texts of a group that are printed, as the office wrote them, in the order of the facts. */
export function bodyTexts({ schema }: FactsKind, facts: Facts, group: string): readonly PlacedText[] {
  const texts: PlacedText[] = [];
  someText(schema, answerAt(facts, pointerStep(group)), schema.root.properties?.[group], pointerStep(group), (text) => {
    texts.push(text);
    return false;
  });
  return texts;
}

/** Whether a group has a word to print; its texts after the first are not looked for. */
export function hasBodyText({ schema }: FactsKind, facts: Facts, group: string): boolean {
  const value = answerAt(facts, pointerStep(group));
  return someText(schema, value, schema.root.properties?.[group], '', ({ text }) => text.trim() !== '');
}

type Test = (text: PlacedText) => boolean;

/** Whether a printed text in a value passes the test; goes through them in their order, no further than it must. */
function someText(
  schema: Schema,
  value: unknown,
  unresolved: SchemaNode | undefined,
  path: string,
  passes: Test,
): boolean {
  if (!unresolved || value === undefined || value === null) return false;
  const node = schema.resolve(unresolved);
  if (node['x-internal'] || node.enum) return false;
  if (typeof value === 'string') return passes({ path, text: value });
  if (typeof value !== 'object') return false;
  if (Array.isArray(value))
    return value.some((entry, at) => someText(schema, entry, node.items, path + pointerStep(at), passes));
  return Object.entries(value).some(
    ([key, answer]) =>
      key !== 'withhold' && someText(schema, answer, node.properties?.[key], path + pointerStep(key), passes),
  );
}
