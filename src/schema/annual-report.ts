import annualReport from '../../schemas/annual-report.schema.json' with { type: 'json' };
import { schemaOf } from './schema.ts';
import type { SchemaNode } from './schema-node.ts';

/** The schema of the annual report's facts: draft 2020-12, every answer with its Chinese title. */
export const annualReportSchema = schemaOf(annualReport as SchemaNode);

/** Asked by those that know no kind yet: each will be handed a schema, and this line goes. */
export const { at: schemaAt, titleAt, resolve, validate, required: requiredAnswers } = annualReportSchema;
