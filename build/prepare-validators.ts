import { _ } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import waiversSchema from '../schemas/waivers.schema.json' with { type: 'json' };
import { configSchema } from '../src/check/config-schema.ts';
import { rules } from '../src/check/rules/index.ts';
import { schemaCompiler } from '../src/schema/compile-schema.ts';
import { annualReportSchema, profileSchema } from '../src/schema/schema.ts';

const schemas = [annualReportSchema, profileSchema, waiversSchema, configSchema(rules)] as { readonly $id: string }[];

/** The code that takes the place of src/schema/compile-schema.ts: what ajv makes of every schema of the tool's own. */
export function preparedValidators(): string {
  const formats = _`require('ajv-formats/dist/formats.js').fullFormats`;
  const compiler = schemaCompiler({ code: { source: true, esm: true, formats } });
  for (const schema of schemas) compiler.addSchema(schema);
  const names = schemas.map(({ $id }, index) => [`validate${index}`, $id] as const);
  const known = names.map(([name, id]) => `${JSON.stringify(id)}: ${name}`);
  return `
    ${standalone.default(compiler, Object.fromEntries(names))}
    const known = { ${known.join()} };
    export function compileSchema(schema) {
      return known[schema.$id];
    }`;
}
