import type { Quantity } from '../quantities.ts';
import { writeNumber } from '../write-number.ts';

/** Between which numbers a figure may lie. */
export interface Reach {
  readonly low: number;
  readonly high: number;
}

/** A count is itself; a figure with decimals, 万 or 亿 was rounded to its last digit. */
export function reachOf({ value, step, decimals }: Quantity): Reach {
  const half = decimals === 0 && step === 1 ? 0 : step / 2;
  return { low: value - half, high: value + half };
}

/** What a figure may be that is reckoned from two others by a rule that rises or falls with each of them. */
export function reckon(one: Reach, other: Reach, by: (one: number, other: number) => number): Reach {
  const results = [one.low, one.high].flatMap((a) => [by(a, other.low), by(a, other.high)]);
  return { low: Math.min(...results), high: Math.max(...results) };
}

/** Whether what was reckoned comes out as the figure that is stated, to its last digit. */
export function comesOut({ low, high }: Reach, { value, step }: Quantity): boolean {
  const half = step / 2 + step * 1e-6;
  return high >= value - half && low <= value + half;
}

/** Whether two numbers are one digit apart, or have two neighbouring digits changed about: 186, 184; 1928, 1298. */
export function isSlipOfPen(one: number, other: number): boolean {
  const [a, b] = [writeNumber(one, 2), writeNumber(other, 2)];
  if (a.length !== b.length || a.length < 6 || one === other) return false;
  const apart = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  const [first = 0, second = 0] = apart;
  if (apart.length === 1) return true;
  return apart.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}

/** Adds figures, without binary noise. */
export function addUp(figures: readonly Quantity[]): number {
  return Number(figures.reduce((sum, { value }) => sum + value, 0).toPrecision(12));
}
