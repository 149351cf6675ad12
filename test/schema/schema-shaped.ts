import fc from 'fast-check';
import type { AnnualReport } from '../../src/kinds/annual-report/facts.generated.ts';
import { schema } from '../../src/kinds/annual-report/schema.ts';
import type { SchemaNode } from '../../src/schema/schema-node.ts';

const { resolve } = schema;

/** A node with the limits that only a generator needs to read. */
interface LimitedNode extends SchemaNode {
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

const words = ['', ' ', '{', '}', '{{', '行政复议申请', '同比', '上年', '自称', '领导', '因', '。', '𠮷', 'a', '1'];
const text = fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((pieces) => pieces.join(''));
const names = fc.constantFrom('行政复议申请', '行政复议审结', '办结率', '自称', '行政复议申请同比');
const formatted: Record<string, fc.Arbitrary<string>> = {
  date: fc.date({ min: new Date('2015-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }).map(isoDay),
  'json-pointer': fc.constantFrom('', '/plan/lead', '/a~1b/0'),
};

/** What drafts are drawn from where the schema leaves it open. */
export interface Palette {
  readonly texts: fc.Arbitrary<string>;
  /** Numbers above nothing: the widths of columns. */
  readonly widths: fc.Arbitrary<number>;
  /** Lists of some values; a list of texts may be longer than one of groups. */
  readonly lists: (values: fc.Arbitrary<unknown>, ofTexts: boolean) => fc.Arbitrary<unknown[]>;
}

const usual: Palette = {
  texts: text,
  widths: fc.constantFrom(0.5, 2),
  lists: (values) => fc.array(values, { maxLength: 3 }),
};

/** Drafts of facts in every state of completeness; each fits the schema. */
export function drafts(palette: Palette = usual): fc.Arbitrary<AnnualReport> {
  return valuesOf(schema.root, palette) as fc.Arbitrary<AnnualReport>;
}

function valuesOf(given: SchemaNode, palette: Palette): fc.Arbitrary<unknown> {
  const node: LimitedNode = resolve(given);
  if (node.const !== undefined) return fc.constant(node.const);
  if (node.enum) return fc.constantFrom(...node.enum);
  if (node.type === 'object') return objectsOf(node, palette);
  if (node.type === 'array') return listsOf(node, palette);
  if (node.type === 'boolean') return fc.boolean();
  return node.type === 'string' ? textsOf(node, palette) : numbersOf(node, palette);
}

function objectsOf({ properties = {}, required = [] }: LimitedNode, palette: Palette): fc.Arbitrary<unknown> {
  const values: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(
    Object.entries(properties).map(([key, child]) => [key, valuesOf(child, palette)]),
  );
  return fc.record(values, { requiredKeys: [...required], noNullPrototype: true });
}

function listsOf({ items = {}, title, minItems, maxItems }: LimitedNode, palette: Palette): fc.Arbitrary<unknown> {
  const values = title?.startsWith('等于哪') ? names : valuesOf(items, palette);
  if (minItems === undefined && maxItems === undefined) return palette.lists(values, resolve(items).type === 'string');
  return fc.array(values, { minLength: minItems ?? 0, maxLength: maxItems ?? 3 });
}

function textsOf({ format, pattern, examples = [] }: LimitedNode, { texts }: Palette): fc.Arbitrary<unknown> {
  if (format) return formatted[format] ?? fc.constantFrom(...examples);
  if (pattern === undefined) return texts;
  return pattern.includes('\\p{L}') ? names : fc.constantFrom(...examples);
}

function numbersOf(node: LimitedNode, { widths }: Palette): fc.Arbitrary<unknown> {
  const { type, minimum, maximum, exclusiveMinimum } = node;
  if (type === 'integer') return fc.integer({ min: minimum ?? -9, max: maximum ?? 999 });
  if (exclusiveMinimum !== undefined) return widths.map((width) => exclusiveMinimum + width);
  return fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: 0, max: 999 }));
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
