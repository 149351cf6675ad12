import type { Indicator } from './indicator.ts';

/** The indicators of one report by name. */
export type Figures = ReadonlyMap<string, Indicator>;

/** Gathers indicators by their names; of two with one name the first counts. */
export function figuresOf(indicators: readonly Indicator[]): Figures {
  return new Map(indicators.toReversed().map((indicator) => [indicator.name, indicator]));
}

/**
 * The year's value of an indicator: as stated, or computed from those it sums or divides.
 * Undefined when a value is missing on the way, or an indicator would need itself.
 */
export function amountOf(figures: Figures, name: string): number | undefined {
  return figures.get(name)?.value ?? amountKnowing(figures, name, new Map());
}

/** `known` holds what has been computed; what is being computed stands there without an amount. */
function amountKnowing(figures: Figures, name: string, known: Map<string, number | undefined>): number | undefined {
  if (known.has(name)) return known.get(name);
  known.set(name, undefined);
  const { value, sumOf, ratioOf } = figures.get(name) ?? {};
  const amounts = (names: readonly string[]) => names.map((part) => amountKnowing(figures, part, known));
  const amount = value ?? (sumOf?.length ? addUp(amounts(sumOf)) : ratioOf && percentage(amounts(ratioOf)));
  known.set(name, amount);
  return amount;
}

/** The sum of amounts, without binary noise (0.1 + 0.2); undefined when one of them is not known. */
export function addUp(values: readonly (number | undefined)[]): number | undefined {
  if (values.includes(undefined)) return undefined;
  return Number(values.reduce<number>((total, value = 0) => total + value, 0).toPrecision(15));
}

function percentage([part, whole]: readonly (number | undefined)[]): number | undefined {
  return part === undefined || !whole ? undefined : Number(((part / whole) * 100).toPrecision(15));
}

/** The unit of a figure; a rate's is the per cent unless it says otherwise. */
export function unitOf(figure: Indicator): string {
  return figure.unit ?? (figure.ratioOf ? '%' : '');
}

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
