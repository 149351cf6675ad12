import type { Finding } from '../diagnostic.ts';
import { annualReportSchema, type SchemaNode } from './schema.ts';
import { type Validator, validatorOf } from './validator.ts';

const validators = new WeakMap<SchemaNode, Validator>();

/**
 * Holds a value against a schema, that of the annual report unless another is given.
 * Returns one finding for each answer that does not fit; a missing answer is no misfit, rules speak of those.
 */
export function validate(value: unknown, schema: SchemaNode = annualReportSchema): Finding[] {
  const validator = validators.get(schema) ?? validatorOf(schema);
  validators.set(schema, validator);
  return validator(value);
}
