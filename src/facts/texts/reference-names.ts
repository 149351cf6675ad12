import { type Figures, figuresOf } from '../../domain/figures/figures.ts';
import { writeFigure, writePrevious } from '../../domain/figures/write-figure.ts';
import { writeYearOnYear } from '../../domain/figures/write-year-on-year.ts';
import type { Facts } from '../facts.ts';
import { hasText } from '../has-text.ts';

/** What the tool writes for words in braces, each when it is asked for. */
export type ReferenceValues = Pick<ReadonlyMap<string, string>, 'get'>;

const yearBefore = '上年';
const yearOnYear = '同比';

/** What the tool writes for an indicator, {名称上年} and {名称同比}; the edition's words are written by the view. */
export function referenceValues({ indicators = [] }: Facts): ReferenceValues {
  const figures = figuresOf(indicators);
  const written = new Map<string, string | undefined>();
  const write = (word: string) => {
    const value = writeFigure(figures, word) ?? writeDerived(figures, word);
    written.set(word, value);
    return value;
  };
  return { get: (word) => written.get(word) ?? write(word) };
}

function writeDerived(figures: Figures, word: string): string | undefined {
  if (word.endsWith(yearBefore)) return writePrevious(figures, word.slice(0, -yearBefore.length));
  return word.endsWith(yearOnYear) ? writeYearOnYear(figures, word.slice(0, -yearOnYear.length)) : undefined;
}

/** Whether a word in braces stands for something: a figure that has a value, or who the facts say 自称 and 领导 are. */
export function isReference(facts: Facts, word: string, values = referenceValues(facts)): boolean {
  return values.get(word) !== undefined || editionWords(facts).includes(word);
}

/** Every such word. */
export function referenceNames(facts: Facts): ReadonlySet<string> {
  const names = (facts.indicators ?? []).map(({ name }) => name);
  const words = [...names.flatMap((name) => [name + yearBefore, name + yearOnYear]), ...names];
  const values = referenceValues(facts);
  return new Set([...editionWords(facts), ...words.filter((word) => values.get(word) !== undefined)]);
}

function editionWords({ authority = {} }: Facts): string[] {
  const { selfReference, shortName, superior, partyCommittee } = authority;
  return [
    ...(hasText([selfReference, shortName]) ? ['自称'] : []),
    ...(hasText([superior?.partyCommittee, superior?.government, partyCommittee]) ? ['领导'] : []),
  ];
}
