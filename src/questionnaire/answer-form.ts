import type { Schema } from '../schema/schema.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import type { AnswerForm, Option } from './question.ts';

/** How the answer that a schema node describes is given; undefined for a group, whose parts are asked one by one. */
export function answerForm(
  schema: Schema,
  node: SchemaNode,
  neighbours: readonly string[] = [],
): AnswerForm | undefined {
  if (node['x-chosen']) return { type: 'groups', options: groupOptions(schema, node) };
  if (node.enum) return { type: 'choice', options: options(node) };
  switch (node.type) {
    case 'object':
      return undefined;
    case 'array':
      return listForm(schema, node);
    case 'boolean':
      return { type: 'yes-no' };
    case 'integer':
    case 'number':
      return { type: 'number', figure: neighbours.includes('approx') && neighbours.includes('unit') };
    default:
      if (node.format === 'date') return { type: 'date' };
      return { type: node['x-prose'] ? 'paragraph' : 'line' };
  }
}

/** The answer where only one is possible: it is not asked for, but given with its neighbours. */
export function onlyAnswer({ resolve }: Schema, node: SchemaNode): unknown {
  const [only, ...others] = (node.type === 'array' ? resolve(node.items ?? {}).enum : node.enum) ?? [];
  if (only === undefined || others.length > 0) return undefined;
  return node.type === 'array' ? [only] : only;
}

function listForm({ resolve }: Schema, node: SchemaNode): AnswerForm {
  const entry = resolve(node.items ?? {});
  if (entry.type === 'object') return { type: 'entries', entry: entry.title ?? '' };
  if (entry.type === 'array') return { type: 'table' };
  if (entry.enum) return { type: 'choices', options: options(entry) };
  return { type: node['x-prose'] ? 'paragraphs' : 'names' };
}

function options({ enum: values = [], 'x-labels': labels }: SchemaNode): Option[] {
  return values.map((value) => ({ value, label: labels?.[value] ?? value }));
}

function groupOptions({ resolve }: Schema, { properties = {} }: SchemaNode): Option[] {
  return Object.entries(properties).map(([value, node]) => ({ value, label: resolve(node).title ?? value }));
}
