import experience from '../../../schemas/experience.schema.json' with { type: 'json' };
import { schemaOf } from '../../schema/schema.ts';
import type { SchemaNode } from '../../schema/schema-node.ts';

/** The schema of the facts of an account of experience: draft 2020-12, every answer with its Chinese title. */
export const schema = schemaOf(experience as SchemaNode);
