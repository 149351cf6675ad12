import { listAt } from '../facts/answer-at.ts';
import type { Facts } from '../facts/facts.ts';
import { pointerStep, pointerSteps } from '../schema/pointer.ts';
import type { Schema } from '../schema/schema.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import { MarkedText } from './marked-text.ts';

/** What of a kind is asked to say what is missing. */
interface GappedKind {
  readonly schema: Schema;
  /** What the law says the paper must contain, in its words, by the group of the facts. */
  readonly statutory: Readonly<Record<string, string>>;
}

/**
 * The facts with a visible gap 〔缺：…〕 at each missing answer. Where a group or a list is missing as a whole its
 * first printed text is the gap; what is already written there stays before it. The facts themselves stay as they are.
 */
export function withGaps<Told extends Facts>(
  { schema, statutory }: GappedKind,
  facts: Told,
  missing: readonly string[],
): Told {
  if (missing.length === 0) return facts;
  const copy = structuredClone(facts);
  for (const pointer of missing) {
    const text = firstText(schema, pointer, copy);
    if (text !== undefined) put(schema, copy, text, gapOf(statutory[pointer.slice(1)] ?? schema.titleAt(pointer)));
  }
  return copy;
}

/** The first text under a pointer that would be printed; undefined where the schema has no such place. */
function firstText(schema: Schema, pointer: string, facts: Facts): string | undefined {
  const node = schema.at(pointer);
  if (!node || node['x-internal'] || node.enum || node.type === 'boolean') return undefined;
  if (node.items) return firstText(schema, pointer + pointerStep(listAt(facts, pointer).length), facts);
  if (!node.properties) return pointer;
  for (const [key, child] of Object.entries<SchemaNode>(node.properties)) {
    const text = isPrintable(schema.resolve(child)) ? firstText(schema, pointer + pointerStep(key), facts) : undefined;
    if (text !== undefined) return text;
  }
  return undefined;
}

function isPrintable({ type }: SchemaNode): boolean {
  return type === 'string' || type === 'array';
}

type Container = Record<string, unknown>;

function put(schema: Schema, facts: Facts, pointer: string, gap: MarkedText): void {
  const steps = pointerSteps(pointer);
  const last = steps.pop() ?? '';
  let container = facts as unknown as Container;
  let path = '';
  for (const step of steps) {
    path += pointerStep(step);
    container[step] ??= schema.at(path)?.items ? [] : {};
    container = container[step] as Container;
  }
  const written = container[last];
  container[last] =
    typeof written === 'string' && written.trim() !== '' ? new MarkedText([{ text: written }, ...gap.pieces]) : gap;
}

function gapOf(name: string): MarkedText {
  return new MarkedText([{ text: `〔缺：${name}〕`, mark: 'gap' }]);
}
