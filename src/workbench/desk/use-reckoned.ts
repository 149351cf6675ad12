import { computed } from '@preact/signals';
import { useMemo } from 'preact/hooks';

/** Something reckoned from signals: who shows it is drawn again only when it comes out different, not whenever a signal changes. */
export function useReckoned<Value>(reckon: () => Value, given: readonly unknown[]): Value {
  return useMemo(() => computed(reckon), given as unknown[]).value;
}
