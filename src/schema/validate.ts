import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import type { Finding } from '../diagnostic.ts';
import { type AnswerError, findingOf } from './answer-error.ts';
import { annualReportSchema, type SchemaNode } from './schema.ts';

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

let compiled: ValidateFunction | undefined;

/**
 * Holds an answer file's value against the schema of the annual report.
 * Returns one finding for each answer that does not fit; a missing answer is no misfit, rules speak of those.
 */
export function validate(value: unknown): Finding[] {
  compiled ??= compile();
  return compiled(value) ? [] : withoutEchoes(compiled.errors ?? []).map((error) => findingOf(answerError(error)));
}

/** An answer of the wrong type fits no choice either; one finding is enough. */
function withoutEchoes(errors: readonly ErrorObject[]): ErrorObject[] {
  const mistyped = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
  return errors.filter(({ keyword, instancePath }) => keyword === 'type' || !mistyped.has(instancePath));
}

function answerError({ keyword, instancePath, params, parentSchema, data: found }: ErrorObject): AnswerError {
  return { keyword, path: instancePath, params, node: parentSchema as SchemaNode, found };
}

function compile(): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strict: true, verbose: true });
  ajv.addVocabulary(annotations);
  ajv.addFormat('date', fullFormats.date);
  ajv.addFormat('json-pointer', fullFormats['json-pointer']);
  return ajv.compile(annualReportSchema);
}
