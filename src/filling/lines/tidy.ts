import { answerAt, listAt, withoutAnswer } from '../../facts/answer-at.ts';
import type { Facts } from '../../facts/facts.ts';
import type { FactsKind } from '../../facts/facts-kind.ts';
import { hasText } from '../../facts/has-text.ts';
import { deleteEntry } from '../../facts/order/reorder-entries.ts';
import { pointerStep } from '../../schema/pointer.ts';

/** The facts without paragraphs and entries that were begun and never written, so that they fit the schema. */
export function tidy(kind: FactsKind, facts: Facts): Facts {
  return kind.printedGroups.reduce((tidied, group) => tidyAt(tidied, pointerStep(group), facts), facts);
}

function tidyAt(facts: Facts, pointer: string, source: Facts): Facts {
  // A cell of a table may be empty, and keeps the others in their columns.
  if (/^\/annexes\/\d+\/table$/.test(pointer)) return facts;
  const value = answerAt(source, pointer);
  if (Array.isArray(value)) {
    return value.reduceRight<Facts>((left, entry, index) => {
      const place = `${pointer}/${index}`;
      if (typeof entry === 'string') return entry === '' ? shorter(left, pointer, index) : left;
      if (!isWritten(entry)) return shorter(left, pointer, index);
      return tidyAt(left, place, source);
    }, facts);
  }
  if (typeof value !== 'object' || value === null) return facts;
  return Object.entries(value).reduce((left, [key, child]) => {
    const place = pointer + pointerStep(key);
    return child === '' ? withoutAnswer(left, place) : tidyAt(left, place, source);
  }, facts);
}

/** Without an entry; without the list where it was the last. */
function shorter(facts: Facts, list: string, index: number): Facts {
  return listAt(facts, list).length > 1 ? deleteEntry(facts, list, index) : withoutAnswer(facts, list);
}

function isWritten(entry: unknown): boolean {
  if (typeof entry !== 'object' || entry === null) return true;
  const { id: _id, ...others } = entry as Readonly<Record<string, unknown>>;
  return hasText(others);
}
