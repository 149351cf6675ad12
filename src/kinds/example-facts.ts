import type { AnyExample, Example } from '../check/rule.ts';
import type { Facts } from '../facts/facts.ts';
import type { Kind } from './kind.ts';

/** A rule's example as facts of a kind: its running text stands where the kind has such. */
export function exampleFacts(kind: Kind, { heading, text, points, ...answers }: Example | AnyExample): Facts {
  const told = { ...(heading !== undefined && { heading }), ...(text && { text }), ...(points && { points }) };
  return { kind: kind.name, schemaVersion: kind.version, ...kind.tellExample(told), ...answers };
}
