import { plainNumber } from './plain-number.ts';

/** Writes a number for a report, at most two decimals unless `decimals` says how many: 54.5454 → 54.55. */
export function writeNumber(value: number, decimals?: number): string {
  return decimals === undefined ? plainNumber(round(value, 2)) : fixed(value, decimals);
}

/** Rounds half away from zero, as a clerk does; binary noise (1.005) is cleaned first. */
export function round(value: number, decimals: number): number {
  if (Number.isInteger(value)) return value;
  const factor = 10 ** decimals;
  return (Math.sign(value) * Math.round(Number((Math.abs(value) * factor).toPrecision(15)))) / factor;
}

/** Writes a number that was stated: as it was, unless `decimals` says how many. */
export function writeStated(value: number, decimals: number | undefined): string {
  return decimals === undefined ? plainNumber(value) : fixed(value, decimals);
}

/** With just so many decimals; a number too great to have any is written without an exponent too. */
function fixed(value: number, decimals: number): string {
  const rounded = round(value, decimals);
  return Math.abs(rounded) < 1e21 ? rounded.toFixed(decimals) : plainNumber(rounded);
}
