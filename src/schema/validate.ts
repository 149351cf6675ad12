import type { Finding } from '../diagnostic.ts';
import { annualReportSchema } from './schema.ts';
import { type Validator, validatorOf } from './validator.ts';

let validator: Validator | undefined;

/**
 * Holds an answer file's value against the schema of the annual report.
 * Returns one finding for each answer that does not fit; a missing answer is no misfit, rules speak of those.
 */
export function validate(value: unknown): Finding[] {
  validator ??= validatorOf(annualReportSchema);
  return validator(value);
}
