import { pointerSteps } from '../../schema/pointer.ts';
import type { Schema } from '../../schema/schema.ts';
import type { SchemaNode } from '../../schema/schema-node.ts';
import type { Facts } from '../facts.ts';
import type { FactsKind } from '../facts-kind.ts';
import { arrange } from './arrangement.ts';

/**
 * Compares JSON pointers by where they stand in the paper: the parts in the paper's own order, lists by number, the
 * rest as the schema lists it. A group comes before what is in it.
 */
export function readingOrder(kind: FactsKind, facts: Facts): (first: string, second: string) => number {
  const groups = groupOrder(kind, facts);
  const keys = new Map<string, number[]>();
  const keyOf = (pointer: string) => {
    const known = keys.get(pointer) ?? key(kind.schema, pointer, groups);
    keys.set(pointer, known);
    return known;
  };
  return (first, second) => compare(keyOf(first), keyOf(second));
}

/** The top groups with the parts put into this paper's order; a part that is missing keeps its usual place among them. */
function groupOrder(kind: FactsKind, facts: Facts): string[] {
  const all = Object.keys(kind.schema.root.properties ?? {});
  const order = arrange(
    kind,
    facts,
    kind.parts.map(({ name }) => name),
  ).map(({ part }) => part);
  const firstPart = Math.max(
    0,
    all.findIndex((group) => order.includes(group)),
  );
  const rest = (groups: string[]) => groups.filter((group) => !order.includes(group));
  return [...rest(all.slice(0, firstPart)), ...order, ...rest(all.slice(firstPart))];
}

function key({ root, resolve }: Schema, pointer: string, groups: readonly string[]): number[] {
  let node: SchemaNode | undefined = root;
  return pointerSteps(pointer).map((step, depth) => {
    const parent: SchemaNode | undefined = node && resolve(node);
    node = parent?.items ?? parent?.properties?.[step];
    if (parent?.items) return Number(step);
    return (depth === 0 ? groups : Object.keys(parent?.properties ?? {})).indexOf(step);
  });
}

function compare(first: readonly number[], second: readonly number[]): number {
  const depth = first.findIndex((number, index) => number !== second[index]);
  if (depth < 0) return first.length - second.length;
  return (first[depth] ?? 0) - (second[depth] ?? -1);
}
