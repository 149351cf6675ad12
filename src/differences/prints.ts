import type { OfficialDocument } from '../document/node.ts';
import { type Edition, editions } from '../domain/editions/edition.ts';

/** What was printed of facts at some time, kept when it was. */
export interface Print {
  readonly edition: Edition;
  readonly document: OfficialDocument;
}

/** So many prints of an edition are kept: a file that an office edits may be older than the last of them. */
const keptOfEach = 5;

/** What is kept of prints, the newest of which come first; what was printed just so before is not kept twice. */
export function newestPrints(prints: readonly Print[]): Print[] {
  const seen = new Set<string>();
  const all = prints.filter((print) => {
    const text = JSON.stringify(print);
    return !seen.has(text) && seen.add(text);
  });
  return editions.flatMap((edition) => all.filter((one) => one.edition === edition).slice(0, keptOfEach));
}
