import { _ } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import profile from '../schemas/profile.schema.json' with { type: 'json' };
import waivers from '../schemas/waivers.schema.json' with { type: 'json' };
import { configSchema } from '../src/check/config-schema.ts';
import { rules } from '../src/kinds/check.ts';
import { kinds } from '../src/kinds/index.ts';
import { schemaCompiler } from '../src/schema/compile-schema.ts';
import type { SchemaNode } from '../src/schema/schema-node.ts';

const ofKinds = Object.fromEntries(kinds.map(({ name, schema }) => [name, schema.root]));

const schemas = [...Object.values(ofKinds), profile, waivers, configSchema(rules)] as { readonly $id: string }[];

/** The schemas that the package holds already, by the names of their files in schemas/. */
const shared = { ...ofKinds, profile } as Readonly<Record<string, SchemaNode>>;

/** The code that takes the place of src/schema/compile-schema.ts: what ajv makes of every schema of the tool's own. */
export function preparedValidators(): string {
  const formats = _`require('ajv-formats/dist/formats.js').fullFormats`;
  const compiler = schemaCompiler({ code: { source: true, esm: true, formats } });
  for (const schema of schemas) compiler.addSchema(schema);
  const names = schemas.map(({ $id }, index) => [`validate${index}`, $id] as const);
  const known = names.map(([name, id]) => `${JSON.stringify(id)}: ${name}`);
  return `
    ${Object.keys(shared).map(importOf).join('\n')}
    ${withoutCopies(standalone.default(compiler, Object.fromEntries(names)))}
    const known = { ${known.join()} };
    export function compileSchema(schema) {
      return known[schema.$id];
    }`;
}

function importOf(file: string): string {
  return `import ${nameOf(file)} from '../../schemas/${file}.schema.json' with { type: 'json' };`;
}

function nameOf(file: string): string {
  return file.replaceAll('-', '_');
}

/** A validator tells which node of the schema a value does not fit: of the schema that is there, not of a copy. */
function withoutCopies(code: string): string {
  const nodes = Object.entries(shared).flatMap(([file, schema]) => [
    [nameOf(file), schema] as const,
    ...Object.entries(schema.$defs ?? {}).map(([key, node]) => [`${nameOf(file)}.$defs.${key}`, node] as const),
  ]);
  return nodes.reduce((shorter, [name, node]) => {
    const copy = ` = ${JSON.stringify(node)};`;
    if (!shorter.includes(copy)) throw new Error(`ajv no longer writes ${name} as JSON`);
    return shorter.replace(copy, () => ` = ${name};`);
  }, code);
}
