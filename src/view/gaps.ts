import { answerAt, listAt, withAnswer } from '../facts/answer-at.ts';
import type { Facts } from '../facts/facts.ts';
import { pointerStep } from '../schema/pointer.ts';
import type { Schema } from '../schema/schema.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import type { Expanded } from './expand.ts';
import { join, MarkedText, orNull, type Text } from './marked-text.ts';

/** What of a kind is asked to say what is missing. */
export interface GappedKind {
  readonly schema: Schema;
  /** What the law says the paper must contain, in its words, by the group of the facts. */
  readonly statutory: Readonly<Record<string, string>>;
}

/**
 * Texts with a visible gap 〔缺：…〕 at each missing answer. Where a group or a list is missing as a whole its first printed text
 * is the gap; what is already written there stays before it.
 */
export function withGaps<Told extends Facts>(
  { schema, statutory }: GappedKind,
  texts: Expanded<Told>,
  missing: readonly string[],
): Expanded<Told> {
  return missing.reduce((told, pointer) => {
    const place = firstText(schema, pointer, told);
    if (place === undefined) return told;
    const gap = gapOf(statutory[pointer.slice(1)] ?? schema.titleAt(pointer));
    return withText(told, place, behind(answerAt(texts, place), gap));
  }, texts);
}

/** The first text under a pointer that would be printed; undefined where the schema has no such place. */
function firstText(schema: Schema, pointer: string, texts: unknown): string | undefined {
  const node = schema.at(pointer);
  if (!node || node['x-internal'] || node.enum || node.type === 'boolean') return undefined;
  if (node.items) return firstText(schema, pointer + pointerStep(listAt(texts, pointer).length), texts);
  if (!node.properties) return pointer;
  for (const [key, child] of Object.entries<SchemaNode>(node.properties)) {
    const text = isPrintable(schema.resolve(child)) ? firstText(schema, pointer + pointerStep(key), texts) : undefined;
    if (text !== undefined) return text;
  }
  return undefined;
}

function isPrintable({ type }: SchemaNode): boolean {
  return type === 'string' || type === 'array';
}

function gapOf(name: string): MarkedText {
  return new MarkedText([{ text: `〔缺：${name}〕`, mark: 'gap' }]);
}

/** A gap behind what is written in its place already; a number there is no text that goes on. */
function behind(written: unknown, gap: MarkedText): Text {
  const before = typeof written === 'number' ? null : orNull(written as Text | undefined);
  return join(before, gap);
}

function withText<Told>(texts: Expanded<Told>, pointer: string, text: Text): Expanded<Told> {
  return withAnswer(texts as unknown as Facts, pointer, text) as unknown as Expanded<Told>;
}
