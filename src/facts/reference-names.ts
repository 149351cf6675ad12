import { figuresOf, writeFigure, writePrevious, writeYearOnYear } from '../domain/figures.ts';
import { keepReading } from './at-rest.ts';
import type { Facts } from './facts.ts';
import { hasText } from './has-text.ts';

/** What may stand in braces in a text, and what the tool writes for it; the edition's words are written by the view. */
export const referenceValues = keepReading((facts): ReadonlyMap<string, string> => {
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
});

/** Every word that may stand in braces: figures that have a value, and {自称}, {领导} where the facts name who they are. */
export function referenceNames(facts: Facts): ReadonlySet<string> {
  const { selfReference, shortName, superior, partyCommittee } = facts.authority ?? {};
  const edition = [
    ...(hasText([selfReference, shortName]) ? ['自称'] : []),
    ...(hasText([superior?.partyCommittee, superior?.government, partyCommittee]) ? ['领导'] : []),
  ];
  return new Set([...edition, ...referenceValues(facts).keys()]);
}
