import type { Indicator } from './indicator.ts';
import { plainNumber } from './plain-number.ts';

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

/** Writes a number for a report, at most two decimals unless `decimals` says how many: 54.5454 → 54.55. */
export function writeNumber(value: number, decimals?: number): string {
  return decimals === undefined ? plainNumber(round(value, 2)) : fixed(value, decimals);
}

/** Rounds half away from zero, as a clerk does; binary noise (1.005) is cleaned first. */
function round(value: number, decimals: number): number {
  if (Number.isInteger(value)) return value;
  const factor = 10 ** decimals;
  return (Math.sign(value) * Math.round(Number((Math.abs(value) * factor).toPrecision(15)))) / factor;
}

/** Writes an indicator as it stands in a sentence: 196件, 约1.2万件, 30多人, 54.55%. Undefined when it has no value. */
export function writeFigure(figures: Figures, name: string): string | undefined {
  const figure = figures.get(name);
  const value = amountOf(figures, name);
  if (!figure || value === undefined) return undefined;
  const computed = figure.value === undefined;
  const number = computed ? writeNumber(value, figure.decimals) : stated(value, figure.decimals);
  return withApprox(number, unitOf(figure), figure.approx);
}

/** Writes last year's value of an indicator, or undefined when it is not known. */
export function writePrevious(figures: Figures, name: string): string | undefined {
  const figure = figures.get(name);
  return figure?.previous === undefined ? undefined : stated(figure.previous, figure.decimals) + unitOf(figure);
}

/**
 * Writes the change against last year: 增长12.5%, 下降3.2%, 与上年持平; for a percentage 提高1.2个百分点.
 * Undefined when one of the years is missing, or last year was nought.
 */
export function writeYearOnYear(figures: Figures, name: string): string | undefined {
  const figure = figures.get(name);
  const value = printedAmount(figures, name);
  if (value === undefined || figure?.previous === undefined) return undefined;
  const change = Number((value - figure.previous).toPrecision(15));
  if (change === 0) return '与上年持平';
  if (unitOf(figure) === '%')
    return `${change > 0 ? '提高' : '下降'}${writeChange(Math.abs(change), figure.decimals)}个百分点`;
  if (figure.previous === 0) return undefined;
  return `${change > 0 ? '增长' : '下降'}${writeChange(Math.abs(change / figure.previous) * 100)}%`;
}

/** The amount as it is printed: a computed one with its decimals. Last year's was printed so too. */
function printedAmount(figures: Figures, name: string): number | undefined {
  const figure = figures.get(name);
  const amount = amountOf(figures, name);
  return amount === undefined || figure?.value !== undefined ? amount : round(amount, figure?.decimals ?? 2);
}

/** A change is never written as nought: one too small for its decimals gets as many more as it needs. */
function writeChange(value: number, decimals?: number): string {
  let needed = decimals ?? 2;
  while (needed < 12 && round(value, needed) === 0) needed += 1;
  return decimals === needed ? writeNumber(value, decimals) : plainNumber(round(value, needed));
}

function stated(value: number, decimals: number | undefined): string {
  return decimals === undefined ? plainNumber(value) : fixed(value, decimals);
}

/** With just so many decimals; a number too great to have any is written without an exponent too. */
function fixed(value: number, decimals: number): string {
  const rounded = round(value, decimals);
  return Math.abs(rounded) < 1e21 ? rounded.toFixed(decimals) : plainNumber(rounded);
}

function unitOf(figure: Indicator): string {
  return figure.unit ?? (figure.ratioOf ? '%' : '');
}

function withApprox(number: string, unit: string, approx: Indicator['approx']): string {
  if (approx === '约' || approx === '超过') return approx + number + unit;
  if (approx === undefined) return number + unit;
  const [scale = ''] = /^[万亿]*/u.exec(unit) ?? [];
  return number + scale + approx + unit.slice(scale.length);
}
