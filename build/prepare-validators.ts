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

/** The schemas that the package holds already, by the names of their files in schemas/. */
type Shared = Readonly<Record<string, SchemaNode>>;

/** The code that takes the place of src/schema/compile-schema.ts: what ajv makes of every schema of the tool's own. */
export function preparedValidators(): string {
  const others = [profile, waivers, configSchema(rules)] as unknown as SchemaNode[];
  return validatorsOf([...Object.values(ofKinds), ...others], { ...ofKinds, profile } as Shared);
}

/** The same for the page, which reads papers and no settings of an office. */
export function validatorsForPage(): string {
  return validatorsOf(Object.values(ofKinds), ofKinds);
}

function validatorsOf(all: readonly SchemaNode[], shared: Shared): string {
  const schemas = all as unknown as readonly { readonly $id: string }[];
  const formats = _`require('ajv-formats/dist/formats.js').fullFormats`;
  const compiler = schemaCompiler({ code: { source: true, esm: true, formats } });
  for (const schema of schemas) compiler.addSchema(schema);
  const names = schemas.map(({ $id }, index) => [`validate${index}`, $id] as const);
  const known = names.map(([name, id]) => `${JSON.stringify(id)}: ${name}`);
  return `
    ${Object.keys(shared).map(importOf).join('\n')}
    ${shortened(withoutCopies(standalone.default(compiler, Object.fromEntries(names)), shared))}
    ${toldBy}
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
function withoutCopies(code: string, shared: Shared): string {
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

/** How ajv writes an error and adds it to the others, a thousand times. */
const anError = new RegExp(
  'const (err\\d+) = \\{instancePath(?::([^,]*?))?,schemaPath:[^,]*?,keyword:("[^"]*"),params:(\\{[^{}]*\\}),schema:.*?,parentSchema:([^,]*?),' +
    'data(?::(\\w+))?\\};\\s*if\\(vErrors === null\\)\\{\\s*vErrors = \\[\\1\\];\\s*\\}\\s*else \\{\\s*vErrors\\.push\\(\\1\\);\\s*\\}',
  'g',
);

/** The code that adds an error, with what is read of it. */
const toldBy = `function told(errors, instancePath, keyword, params, parentSchema, data) {
      const error = { instancePath, keyword, params, parentSchema, data };
      if (errors === null) return [error];
      errors.push(error);
      return errors;
    }`;

/** Every start reads the whole code: each error in one call, without what nobody reads of it. */
function shortened(code: string): string {
  const shorter = code.replaceAll(
    anError,
    (_whole, _name, path = 'instancePath', keyword, params, parent, data = 'data') =>
      `vErrors = told(vErrors, ${path}, ${keyword}, ${params}, ${parent}, ${data});`,
  );
  if (shorter.length > code.length * 0.7) throw new Error('ajv no longer writes errors as it did');
  return shorter;
}
