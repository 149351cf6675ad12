import { listAt, withAnswer } from '../../facts/answer-at.ts';
import type { Facts } from '../../facts/facts.ts';
import { moveEntry } from '../../facts/order/reorder-entries.ts';

/** The facts with an entry put into a list; marks on the entries behind it go with them. */
export function insertEntry<Told extends Facts>(facts: Told, list: string, at: number, entry: unknown): Told {
  const entries = listAt(facts, list);
  return moveEntry(withAnswer(facts, list, [...entries, entry]), list, entries.length, at);
}
