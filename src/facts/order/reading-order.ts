import { parts } from '../../domain/report/part.ts';
import { annualReportSchema, resolve } from '../../schema/annual-report.ts';
import { pointerSteps } from '../../schema/pointer.ts';
import type { SchemaNode } from '../../schema/schema-node.ts';
import type { Facts } from '../facts.ts';
import { arrange } from './arrangement.ts';

/**
 * Compares JSON pointers by where they stand in the report: the parts in the report's own order, lists by number, the
 * rest as the schema lists it. A group comes before what is in it.
 */
export function readingOrder(facts: Facts): (first: string, second: string) => number {
  const groups = groupOrder(facts);
  const keys = new Map<string, number[]>();
  const keyOf = (pointer: string) => {
    const known = keys.get(pointer) ?? key(pointer, groups);
    keys.set(pointer, known);
    return known;
  };
  return (first, second) => compare(keyOf(first), keyOf(second));
}

/** The top groups with the parts put into this report's order; a part that is missing keeps its usual place among them. */
function groupOrder(facts: Facts): string[] {
  const order = arrange(facts, parts).map(({ part }) => part as string);
  const all = Object.keys(annualReportSchema.root.properties ?? {});
  const firstPart = all.findIndex((group) => order.includes(group));
  const rest = (groups: string[]) => groups.filter((group) => !order.includes(group));
  return [...rest(all.slice(0, firstPart)), ...order, ...rest(all.slice(firstPart))];
}

function key(pointer: string, groups: readonly string[]): number[] {
  let node: SchemaNode | undefined = annualReportSchema.root;
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
