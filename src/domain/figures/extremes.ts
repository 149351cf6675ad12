/** The largest of some numbers, however many: a list from the facts may be longer than a call takes arguments. */
export function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY);
}

/** The smallest of some numbers, likewise. */
export function smallest(numbers: readonly number[]): number {
  return numbers.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
}
