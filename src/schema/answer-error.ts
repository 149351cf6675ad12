import type { Finding } from '../diagnostic.ts';
import { nearest } from '../domain/text/nearest.ts';
import { shorten } from '../domain/text/shorten.ts';
import { pointerStep } from './pointer.ts';
import type { SchemaNode } from './schema-node.ts';

/** One misfit between an answer and the schema. */
export interface AnswerError {
  readonly keyword: string;
  /** JSON pointer of the answer, or of the group that lacks it. */
  readonly path: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema node that holds the keyword. */
  readonly node: SchemaNode;
  /** Follows the references of the schema that the node belongs to. */
  readonly resolve: (node: SchemaNode) => SchemaNode;
  /** What the answer is. */
  readonly found: unknown;
}

/** Says in Chinese what does not fit and what would, for each keyword that our schemas use. */
export function findingOf(error: AnswerError): Finding {
  const { keyword, path } = error;
  if (keyword === 'additionalProperties') return unknownAnswer(error);
  if (keyword === 'required') {
    const key = String(error.params.missingProperty);
    return { path: path + pointerStep(key), message: `缺少“${nameOf(error, key)}”` };
  }
  return { path, message: (messages[keyword] ?? messages.other)(error) };
}

type Message = (error: AnswerError) => string;

const messages: Record<string, Message> & { other: Message } = {
  type: ({ params, found }) => `要填${typeNames[String(params.type)]}，现在填的是${describe(found)}`,
  const: ({ params, found }) => `固定写 ${JSON.stringify(params.allowedValue)}，现在填的是${describe(found)}`,
  enum: ({ node, found }) => `要从${choices(node)}中选一个，现在填的是${describe(found)}`,
  pattern: ({ node, found }) => `要填${node['x-pattern-hint']}，现在填的是${describe(found)}`,
  format: ({ params, found }) =>
    `要填${params.format === 'date' ? '真实存在的日期，如 2026-02-10' : '位置，如 /authority/name'}，现在填的是${describe(found)}`,
  minimum: ({ params, found }) => `不能小于${params.limit}，现在填的是${describe(found)}`,
  maximum: ({ params, found }) => `不能大于${params.limit}，现在填的是${describe(found)}`,
  exclusiveMinimum: ({ params, found }) => `要大于${params.limit}，现在填的是${describe(found)}`,
  minItems: ({ params, found }) => `至少要有${params.limit}项，现在有${(found as unknown[]).length}项`,
  maxItems: ({ params, found }) => `最多只能有${params.limit}项，现在有${(found as unknown[]).length}项`,
  other: ({ keyword }) => `填写不符合要求（${keyword}）`,
};

const typeNames: Record<string, string> = {
  string: '文字',
  number: '数字',
  integer: '整数',
  boolean: '“是”（true）或“否”（false）',
  array: '列表',
  object: '一组内容',
};

function unknownAnswer(error: AnswerError): Finding {
  const { path, params, node } = error;
  const key = String(params.additionalProperty);
  const known = node.properties ?? {};
  const meant = nearest(key, Object.keys(known));
  return {
    path: path + pointerStep(key),
    message: `没有“${key}”这一项`,
    hint: meant ? `是不是“${meant}”（${nameOf(error, meant)}）？` : `这里可以写：${Object.keys(known).join('、')}`,
  };
}

function nameOf({ node, resolve }: AnswerError, key: string): string {
  const child = node.properties?.[key];
  return child?.title ?? (child && resolve(child).title) ?? key;
}

function choices(node: SchemaNode): string {
  const labels = node['x-labels'];
  return (node.enum ?? []).map((value) => `“${value}”${labels ? `（${labels[value]}）` : ''}`).join('');
}

function describe(value: unknown): string {
  if (value === null) return '空值（null）';
  if (Array.isArray(value)) return '列表';
  if (typeof value === 'object') return '一组内容';
  if (typeof value === 'string') return value === '' ? '空白' : `文字“${shorten(value, 20)}”`;
  return typeof value === 'number' ? `数字 ${value}` : `“${value}”`;
}
