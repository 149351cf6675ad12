import { resolve, type SchemaNode } from '../schema/schema.ts';
import type { AnswerForm, Option } from './question.ts';

/** How the answer that a schema node describes is given; undefined for a group, whose parts are asked one by one. */
export function answerForm(node: SchemaNode, neighbours: readonly string[] = []): AnswerForm | undefined {
  if (node['x-chosen']) return { type: 'groups', options: groupOptions(node) };
  if (node.enum) return { type: 'choice', options: options(node) };
  switch (node.type) {
    case 'object':
      return undefined;
    case 'array':
      return listForm(node);
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

function listForm(node: SchemaNode): AnswerForm {
  const entry = resolve(node.items ?? {});
  if (entry.type === 'object') return { type: 'entries', entry: entry.title ?? '' };
  if (entry.type === 'array') return { type: 'table' };
  if (entry.enum) return { type: 'choices', options: options(entry) };
  return { type: node['x-prose'] ? 'paragraphs' : 'names' };
}

function options({ enum: values = [], 'x-labels': labels }: SchemaNode): Option[] {
  return values.map((value) => ({ value, label: labels?.[value] ?? value }));
}

function groupOptions({ properties = {} }: SchemaNode): Option[] {
  return Object.entries(properties).map(([value, node]) => ({ value, label: resolve(node).title ?? value }));
}
