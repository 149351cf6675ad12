import type { Facts } from './facts.ts';

/**
 * The facts with an id for every shortcoming and indicator that has text but none yet. An id is made from the text and
 * never changes afterwards, so links survive rewording; nobody is asked for one.
 */
export function withIds(facts: Facts): Facts {
  const { shortcomings, indicators } = facts;
  return {
    ...facts,
    ...(shortcomings?.list && {
      shortcomings: {
        ...shortcomings,
        list: identify(shortcomings.list, ({ heading, problem }) => heading || problem || ''),
      },
    }),
    ...(indicators && { indicators: identify(indicators, ({ name }) => name) }),
  };
}

function identify<Entry extends { id?: string }>(entries: readonly Entry[], textOf: (entry: Entry) => string): Entry[] {
  const taken = new Set(entries.map(({ id }) => id));
  return entries.map((entry) => {
    const stem = idFrom(textOf(entry));
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

function free(stem: string, taken: ReadonlySet<string | undefined>): string {
  if (!taken.has(stem)) return stem;
  let number = 2;
  while (taken.has(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}
