import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { expect, test } from 'vitest';
import { kinds } from '../../src/kinds/index.ts';
import type { SchemaNode } from '../../src/schema/schema-node.ts';

/** What papers of several kinds tell in the same answers; the code below the kinds knows no more of their facts. */
const shared = [
  'reportYear',
  'dataAsOf',
  'authority',
  'document',
  'publication',
  'approval',
  'indicators',
  'annexes',
  'stoppedAt',
  'marks',
  'final',
  'waivers',
];

/** Titles would become type names, and words beside a $ref a second type: both are left out. */
function bare(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(bare);
  if (typeof node !== 'object' || node === null) return node;
  if ('$ref' in node) return { $ref: node.$ref };
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => !(key === 'title' && typeof value === 'string'))
      .map(([key, value]) => [key, bare(value)]),
  );
}

async function typesOf(schema: SchemaNode, title: string, source: string, unreachableDefinitions: boolean) {
  return await compile({ ...(bare(schema) as JSONSchema), title }, title, {
    additionalProperties: false,
    bannerComment: `/* Generated from ${source} by \`npm run generate\`. */`,
    style: { singleQuote: true, printWidth: 120 },
    unreachableDefinitions,
  });
}

test.each(
  kinds.map(({ name, schema }) => [name, schema.root] as const),
)('the types of the facts of the kind %s are those of its schema (npm run generate renews them)', async (name, schema) => {
  const title = name.replace(/(?:^|-)(\w)/g, (_all, letter: string) => letter.toUpperCase());
  const types = await typesOf(schema, title, `schemas/${name}.schema.json`, false);
  await expect(types).toMatchFileSnapshot(`../../src/kinds/${name}/facts.generated.ts`);
});

test('the types of what the kinds share are those of the first, which has it all', async () => {
  const [first] = kinds;
  const root = first?.schema.root ?? {};
  const properties = Object.fromEntries(shared.map((key) => [key, root.properties?.[key] ?? {}]));
  const whole = { ...root, properties: { ...properties, elements: { $ref: '#/$defs/edition' } }, required: [] };
  const types = await typesOf(whole, 'SharedFacts', 'the schemas of all kinds', false);
  await expect(types).toMatchFileSnapshot('../../src/facts/shared.generated.ts');
});

test.each(
  kinds.map((kind) => [kind.name, kind] as const),
)('the answers that %s shares have one shape', (_name, kind) => {
  const [first] = kinds;
  for (const key of shared) {
    const own = kind.schema.root.properties?.[key];
    if (own) expect(shapeOf(own)).toEqual(shapeOf(first?.schema.root.properties?.[key]));
  }
});

/** The shape of an answer without what a kind may say in its own words. */
function shapeOf(node: unknown): unknown {
  const words = ['title', 'description', 'examples', 'x-basis', 'x-rare', 'x-required', 'x-when', 'x-labels'];
  return JSON.parse(JSON.stringify(node, (key, value) => (words.includes(key) ? undefined : value)));
}
