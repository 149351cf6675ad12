import { amountOf, type Figures, unitOf } from './figures.ts';
import { plainNumber } from './plain-number.ts';
import { round, writeNumber } from './write-number.ts';

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
