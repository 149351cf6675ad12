import { figuresOf, writeFigure, writePrevious, writeYearOnYear } from '../domain/figures.ts';
import type { Facts } from './load.ts';

/** Words in braces that follow the edition: 在…领导下, 我县. */
export const editionWords = ['领导', '自称'] as const;

/** What may stand in braces in a text, and what the tool writes for it; the edition's words are written by the view. */
export function referenceValues(facts: Facts): ReadonlyMap<string, string> {
  const figures = figuresOf(facts.indicators ?? []);
  const values = new Map<string, string>();
  for (const name of figures.keys()) {
    const written = [
      [`${name}上年`, writePrevious(figures, name)],
      [`${name}同比`, writeYearOnYear(figures, name)],
    ] as const;
    for (const [reference, value] of written) if (value !== undefined) values.set(reference, value);
  }
  for (const name of figures.keys()) {
    const value = writeFigure(figures, name);
    if (value !== undefined) values.set(name, value);
  }
  return values;
}

/** Every word that may stand in braces. */
export function referenceNames(facts: Facts): ReadonlySet<string> {
  return new Set([...editionWords, ...referenceValues(facts).keys()]);
}
