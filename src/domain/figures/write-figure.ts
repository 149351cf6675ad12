import { amountOf, type Figures, unitOf } from './figures.ts';
import type { Indicator } from './indicator.ts';
import { writeNumber, writeStated } from './write-number.ts';

/** Writes an indicator as it stands in a sentence: 196件, 约1.2万件, 30多人, 54.55%. Undefined when it has no value. */
export function writeFigure(figures: Figures, name: string): string | undefined {
  const figure = figures.get(name);
  const value = amountOf(figures, name);
  if (!figure || value === undefined) return undefined;
  const computed = figure.value === undefined;
  const number = computed ? writeNumber(value, figure.decimals) : writeStated(value, figure.decimals);
  return withApprox(number, unitOf(figure), figure.approx);
}

/** Writes last year's value of an indicator, or undefined when it is not known. */
export function writePrevious(figures: Figures, name: string): string | undefined {
  const figure = figures.get(name);
  return figure?.previous === undefined ? undefined : writeStated(figure.previous, figure.decimals) + unitOf(figure);
}

function withApprox(number: string, unit: string, approx: Indicator['approx']): string {
  if (approx === '约' || approx === '超过') return approx + number + unit;
  if (approx === undefined) return number + unit;
  const [scale = ''] = /^[万亿]*/u.exec(unit) ?? [];
  return number + scale + approx + unit.slice(scale.length);
}
