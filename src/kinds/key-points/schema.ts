import keyPoints from '../../../schemas/key-points.schema.json' with { type: 'json' };
import { schemaOf } from '../../schema/schema.ts';
import type { SchemaNode } from '../../schema/schema-node.ts';

/** The schema of the facts of key points. */
export const schema = schemaOf(keyPoints as SchemaNode);
