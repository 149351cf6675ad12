/** A length of Word in whole millimetres, as it is said. */
export function inMm(twips: number): string {
  return `${Math.round((twips / 1440) * 254) / 10}毫米`;
}
