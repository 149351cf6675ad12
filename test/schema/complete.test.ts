import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/kinds/index.ts';
import type { SchemaNode } from '../../src/schema/schema-node.ts';

const nodes = kinds.flatMap(({ name, schema }) =>
  nodesOf(schema.root, '').map(([place, node]): [string, SchemaNode] => [name + place, node]),
);
const listed = [...readFileSync('docs/architecture.md', 'utf8').matchAll(/^\| `(x-[a-z-]+)` \|/gm)].map(
  ([, name]) => name ?? '',
);

describe.each(nodes.filter(([, node]) => !node.$ref))('the schema at %s', (_place, node) => {
  test('has a Chinese title and says what to write', () => {
    expect(node.title).toMatch(/^[\p{Script=Han}A-Za-z0-9（）、]+$/u);
    expect(node.description).toMatch(/\p{Script=Han}.*。$/u);
  });

  test('shows an example where a person has to write something', () => {
    const isWritten = (node.type === 'string' && !node.enum) || node.type === 'integer' || node.type === 'number';
    const isEntry = _place.endsWith('/*');
    expect(!isWritten || isEntry || node.examples !== undefined).toBe(true);
  });

  test('uses only the annotations that docs/architecture.md lists', () => {
    const used = Object.keys(node).filter((key) => key.startsWith('x-'));
    expect(used.filter((key) => !listed.includes(key))).toEqual([]);
  });

  test('names no article by number that was not read in the official text', () => {
    expect(`${node['x-basis'] ?? ''}`.replace('《党政机关公文处理工作条例》第九条', '')).not.toMatch(
      /第[一二三四五六七八九十]+条/,
    );
  });
});

test('a choice is told in Chinese', () => {
  const mute = nodes.filter(
    ([, { enum: values = [], 'x-labels': labels = {} }]) =>
      !values.every((value) => labels[value] || /\p{Script=Han}/u.test(value)),
  );
  expect(mute.map(([place]) => place)).toEqual([]);
});

/** Every node with its place, `*` for the entries of a list. */
function nodesOf(node: SchemaNode, place: string): [string, SchemaNode][] {
  const own: [string, SchemaNode][] = place === '' ? [] : [[place, node]];
  const children = [
    ...Object.entries(node.properties ?? {}).map(([key, child]) => nodesOf(child, `${place}/${key}`)),
    ...Object.entries(node.$defs ?? {}).map(([key, child]) => nodesOf(child, `#${key}`)),
    ...(node.items ? [nodesOf(node.items, `${place}/*`)] : []),
  ];
  return [...own, ...children.flat()];
}
