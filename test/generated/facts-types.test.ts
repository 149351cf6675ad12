import { readFile } from 'node:fs/promises';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { expect, test } from 'vitest';

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

test('the types of the facts are those of the schema (npm run generate renews them)', async () => {
  const schema = bare(JSON.parse(await readFile('schemas/annual-report.schema.json', 'utf8'))) as JSONSchema;
  const types = await compile({ ...schema, title: 'AnnualReport' }, 'AnnualReport', {
    additionalProperties: false,
    bannerComment: '/* Generated from schemas/annual-report.schema.json by `npm run generate`. */',
    style: { singleQuote: true, printWidth: 120 },
    unreachableDefinitions: false,
  });
  await expect(types).toMatchFileSnapshot('../../src/schema/annual-report.generated.ts');
});
