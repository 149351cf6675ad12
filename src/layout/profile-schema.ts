import profile from '../../schemas/profile.schema.json' with { type: 'json' };
import { schemaOf } from '../schema/schema.ts';
import type { SchemaNode } from '../schema/schema-node.ts';

/** The schema of an office's own layout profile. */
export const profileSchema = schemaOf(profile as SchemaNode);
