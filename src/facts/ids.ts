import { listAt, withAnswer } from './answer-at.ts';
import type { Facts } from './facts.ts';
import type { FactsKind } from './facts-kind.ts';
import { hasText } from './has-text.ts';

type Entry = Readonly<Record<string, unknown>>;

/**
 * The facts with an id for every entry of the kind's identified lists that has text but no id yet. An id is made from the text
 * and never changes afterwards, so links survive rewording; nobody is asked for one.
 */
export function withIds<Told extends Facts>({ identified }: FactsKind, facts: Told): Told {
  return identified.reduce((known, { list, knownBy }) => {
    const entries = listAt(known, list) as readonly Entry[];
    return entries.every(({ id }) => id) ? known : withAnswer(known, list, identify(entries, knownBy));
  }, facts);
}

function identify(entries: readonly Entry[], knownBy: readonly string[]): Entry[] {
  const taken = new Set(entries.map(({ id }) => id));
  return entries.map((entry) => {
    const stem = idFrom(String(knownBy.map((key) => entry[key]).find(hasText) ?? ''));
    if (entry.id || stem === '') return entry;
    const id = free(stem, taken);
    taken.add(id);
    return { ...entry, id };
  });
}

/** The first clause of a text, letters and digits only, at most twelve characters. */
function idFrom(text: string): string {
  const clause = text.trim().split(/[，。；：、,;:]/u)[0] ?? '';
  return [...clause.replace(/[^\p{L}\p{N}]/gu, '')].slice(0, 12).join('');
}

function free(stem: string, taken: ReadonlySet<unknown>): string {
  if (!taken.has(stem)) return stem;
  let number = 2;
  while (taken.has(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}
