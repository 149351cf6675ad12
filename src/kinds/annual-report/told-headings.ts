import { shorten } from '../../domain/text/shorten.ts';
import type { Facts } from '../../facts/facts.ts';
import { placesIn } from '../../facts/order/place.ts';
import { printedTexts } from '../../facts/texts/printed-texts.ts';
import type { OptionList } from '../../questionnaire/option-list.ts';
import type { AnnualReport } from './facts.generated.ts';
import { factsKind } from './facts-kind.ts';

/** A heading under which the report tells what was done. */
export interface ToldHeading {
  readonly heading: string;
  /** Where it stands, as a reader names it: 一（三）. */
  readonly place: string;
}

/** The headings under which a report tells what was done. By them an arrangement of last year says where it is told. */
export function toldHeadings(facts: AnnualReport): ToldHeading[] {
  const placeOf = placesIn(factsKind, facts);
  return printedTexts(factsKind, facts)
    .filter(
      ({ path }) => factsKind.doneGroups.some((group) => path.startsWith(`/${group}/`)) && /\/heading$/.test(path),
    )
    .map(({ path, text }) => ({ heading: text, place: placeOf(path) }));
}

/** The headings that an arrangement of last year may say it is told under. */
export function toldHeadingOptions(facts: Facts): OptionList | undefined {
  const options = toldHeadings(facts as AnnualReport).map(({ heading, place }) => ({
    value: heading,
    label: `${place}${shorten(heading, 30)}`,
  }));
  return options.length > 0 ? { options } : undefined;
}
