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

/** The farthest that Word takes a tab stop or an indent to be, either way: 22 inches. */
const farthestTwips = 31_680;

/** A tab stop or an indent as far out as Word takes it: that of a name without end would be farther, and the file refused. */
export function withinWord(twips: number): number {
  return Math.max(-farthestTwips, Math.min(farthestTwips, twips));
}
