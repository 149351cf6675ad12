import { isCounting } from '../measure-words.ts';
import type { Quantity } from '../quantities.ts';
import { isSameUnit } from '../told/same-unit.ts';

/** Whether some figures are counted in one unit: so many of them at least. */
export function shareUnit(figures: readonly Quantity[], least: number): boolean {
  if (figures.length < least) return false;
  return figures.some(({ unit }, at) => {
    if (!isCounting(unit)) return false;
    let count = 1;
    for (let other = at + 1; other < figures.length && count < least; other++)
      if (isSameUnit(figures[other]?.unit ?? '', unit)) count += 1;
    return count >= least;
  });
}

/** Whether so many of the figures are percentages. */
export function holdPercentages(figures: readonly Quantity[], least: number): boolean {
  let count = 0;
  for (const { unit } of figures) if (unit === '%') count += 1;
  return count >= least;
}
