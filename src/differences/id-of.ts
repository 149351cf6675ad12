import type { Difference } from './difference.ts';

/** What tells a difference from others, whatever the facts are by then. */
export function idOf({ kind, before, after }: Pick<Difference, 'kind' | 'before' | 'after'>): string {
  return JSON.stringify([kind, before, after]);
}
