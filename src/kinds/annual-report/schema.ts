import annualReport from '../../../schemas/annual-report.schema.json' with { type: 'json' };
import { schemaOf } from '../../schema/schema.ts';
import type { SchemaNode } from '../../schema/schema-node.ts';

/** The schema of the annual report's facts: draft 2020-12, every answer with its Chinese title. */
export const schema = schemaOf(annualReport as SchemaNode);
