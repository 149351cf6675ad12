import { pointerStep } from './pointer.ts';
import type { Schema } from './schema.ts';
import type { SchemaNode } from './schema-node.ts';

/** An answer for every place the schema has, and the free texts among them by pointer. */
export interface ExampleAnswers {
  readonly value: Readonly<Record<string, unknown>>;
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Makes an answer for every place in the schema: `textOf` for each free text, one entry in each list, the `choice`-th of
 * the choices there are. What the tool itself fills in is left out.
 */
export function exampleAnswers(
  { root, resolve }: Schema,
  textOf: (pointer: string) => string,
  choice: number,
): ExampleAnswers {
  const entries = (node: SchemaNode): [string, SchemaNode][] =>
    Object.entries(node.properties ?? {})
      .map(([key, child]): [string, SchemaNode] => [key, resolve(child)])
      .filter(([key, child]) => !child['x-generated'] && key !== 'withhold');
  const texts = new Map<string, string>();
  const answer = (node: SchemaNode, pointer: string): unknown => {
    switch (node.type) {
      case 'object':
        return Object.fromEntries(
          entries(node).map(([key, child]) => [key, answer(child, pointer + pointerStep(key))]),
        );
      case 'array':
        return node.items ? [answer(resolve(node.items), `${pointer}/0`)] : [];
      case 'boolean':
        return choice > 0;
      case 'number':
      case 'integer':
        return node.examples?.[0] ?? 1;
      default:
        return node.const ?? node.enum?.[choice % node.enum.length] ?? text(node, pointer);
    }
  };
  const text = (node: SchemaNode, pointer: string): unknown => {
    const value = node.format ? node.examples?.[0] : textOf(pointer);
    if (!node.format) texts.set(pointer, String(value));
    return value;
  };
  return { value: answer(root, '') as Record<string, unknown>, texts };
}
