import type { Figures } from './figures.ts';

/** Whether an indicator without a value of its own is computed, by however many steps, from itself. */
export function needsItself(figures: Figures, name: string): boolean {
  const partsOf = (one: string) => {
    const { value, sumOf = [], ratioOf = [] } = figures.get(one) ?? {};
    return value === undefined ? [...sumOf, ...ratioOf] : [];
  };
  const needed = new Set(partsOf(name));
  for (const part of needed) for (const further of partsOf(part)) needed.add(further);
  return needed.has(name);
}
