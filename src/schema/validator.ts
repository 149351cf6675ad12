import type { ErrorObject } from 'ajv';
import type { Finding } from '../diagnostic.ts';
import { type AnswerError, findingOf } from './answer-error.ts';
import { compileSchema } from './compile-schema.ts';
import type { SchemaNode } from './schema-node.ts';

/** Says what in a value does not fit: one finding for each misfit, none for a value that fits. */
export type Validator = (value: unknown) => Finding[];

/** Compiles a schema (draft 2020-12) to a validator that speaks Chinese; `resolve` follows the references of its nodes. */
export function validatorOf(schema: SchemaNode, resolve = (node: SchemaNode) => node): Validator {
  const compiled = compileSchema(schema);
  return (value) =>
    compiled(value) ? [] : withoutEchoes(compiled.errors ?? []).map((error) => findingOf(answerError(error, resolve)));
}

/** An answer of the wrong type fits no choice either; one finding is enough. */
function withoutEchoes(errors: readonly ErrorObject[]): ErrorObject[] {
  const mistyped = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
  return errors.filter(({ keyword, instancePath }) => keyword === 'type' || !mistyped.has(instancePath));
}

function answerError(error: ErrorObject, resolve: AnswerError['resolve']): AnswerError {
  const { keyword, instancePath, params, parentSchema, data: found } = error;
  return { keyword, path: instancePath, params, node: parentSchema as SchemaNode, resolve, found };
}
