/** Twentieths of a point in a millimetre, the unit of Word's page. */
export function twipsOfMm(mm: number): number {
  return Math.round((mm / 25.4) * 1440);
}

/** Twentieths of a point in points. */
export function twipsOfPt(pt: number): number {
  return Math.round(pt * 20);
}

/** Eighths of a point in a millimetre, the unit of Word's lines. */
export function eighthsOfMm(mm: number): number {
  return Math.round((mm / 25.4) * 72 * 8);
}
