import fc from 'fast-check';
import type { Facts } from '../../src/facts/facts.ts';
import { annualReportSchema, resolve, type SchemaNode } from '../../src/schema/schema.ts';

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

/** Drafts of facts in every state of completeness; each fits the schema. */
export function drafts(): fc.Arbitrary<Facts> {
  return valuesOf(annualReportSchema) as fc.Arbitrary<Facts>;
}

function valuesOf(given: SchemaNode): fc.Arbitrary<unknown> {
  const node: LimitedNode = resolve(given);
  if (node.const !== undefined) return fc.constant(node.const);
  if (node.enum) return fc.constantFrom(...node.enum);
  if (node.type === 'object') return objectsOf(node);
  if (node.type === 'array') return listsOf(node);
  if (node.type === 'boolean') return fc.boolean();
  return node.type === 'string' ? textsOf(node) : numbersOf(node);
}

function objectsOf({ properties = {}, required = [] }: LimitedNode): fc.Arbitrary<unknown> {
  const values: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(
    Object.entries(properties).map(([key, child]) => [key, valuesOf(child)]),
  );
  return fc.record(values, { requiredKeys: [...required], noNullPrototype: true });
}

function listsOf({ items = {}, title, minItems = 0, maxItems = 3 }: LimitedNode): fc.Arbitrary<unknown> {
  const values = title?.startsWith('等于哪') ? names : valuesOf(items);
  return fc.array(values, { minLength: minItems, maxLength: maxItems });
}

function textsOf({ format, pattern, examples = [] }: LimitedNode): fc.Arbitrary<unknown> {
  if (format) return formatted[format] ?? fc.constantFrom(...examples);
  if (pattern === undefined) return text;
  return pattern.includes('\\p{L}') ? names : fc.constantFrom(...examples);
}

function numbersOf({ type, minimum, maximum, exclusiveMinimum }: LimitedNode): fc.Arbitrary<unknown> {
  if (type === 'integer') return fc.integer({ min: minimum ?? -9, max: maximum ?? 999 });
  if (exclusiveMinimum !== undefined) return fc.constantFrom(exclusiveMinimum + 0.5, exclusiveMinimum + 2);
  return fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: 0, max: 999 }));
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
