import { answerAt } from '../facts/answer-at.ts';
import type { Facts } from '../facts/facts.ts';
import { hasText } from '../facts/has-text.ts';
import type { SchemaNode } from '../schema/schema-node.ts';

/**
 * Whether the question at a pointer arises: its `x-when` holds, or it has an answer already (which then must stay in sight).
 * A condition names a neighbour, or any answer by its absolute pointer.
 */
export function applies(facts: Facts, pointer: string, node: SchemaNode): boolean {
  const conditions = Object.entries(node['x-when'] ?? {});
  return hasText(answerAt(facts, pointer)) || conditions.every(([key, wanted]) => holds(facts, pointer, key, wanted));
}

function holds(facts: Facts, pointer: string, key: string, wanted: readonly string[] | boolean): boolean {
  const neighbour = `${pointer.slice(0, pointer.lastIndexOf('/'))}/${key}`;
  const answer = answerAt(facts, key.startsWith('/') ? key : neighbour);
  if (typeof wanted === 'boolean') return hasText(answer) === wanted;
  return answer === undefined ? key.startsWith('/') : wanted.includes(String(answer));
}
