import { Ajv2020, type ErrorObject, type Options } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import type { SchemaNode } from './schema-node.ts';

/** Whether a value fits a schema; if not, its `errors` say why. */
export interface CompiledSchema {
  (value: unknown): boolean;
  readonly errors?: readonly ErrorObject[] | null;
}

const annotations = [
  'x-basis',
  'x-required',
  'x-labels',
  'x-internal',
  'x-generated',
  'x-pattern-hint',
  'x-options',
  'x-prose',
  'x-rare',
  'x-when',
  'x-chosen',
];

/**
 * Compiles a schema (draft 2020-12). In the built package this whole file gives place to what it made of the tool's own
 * schemas, so that nothing is compiled while an office waits.
 */
export function compileSchema(schema: SchemaNode): CompiledSchema {
  return schemaCompiler().compile(schema);
}

/** The compiler as every schema of the tool wants it. */
export function schemaCompiler(options: Options = {}): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    verbose: true,
    messages: false,
    inlineRefs: false,
    ...options,
  });
  ajv.addVocabulary(annotations);
  ajv.addFormat('date', fullFormats.date);
  ajv.addFormat('json-pointer', fullFormats['json-pointer']);
  return ajv;
}
