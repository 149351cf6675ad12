import type { Edition } from '../domain/editions/edition.ts';
import type { Chosen } from '../facts/chosen-edition.ts';
import type { Facts } from '../facts/facts.ts';
import type { Expanded } from './expand.ts';

/** What the office says of an edition, its texts expanded. */
export type EditionFacts = NonNullable<Expanded<Facts>['editions']>[Edition] & {};

/** The texts of the facts, and what the office says of the edition that is made of them. */
export type EditionTexts<Told extends Facts = Facts> = Expanded<Told> & { readonly own: EditionFacts };

/**
 * What the office says of the edition. What a public edition leaves out of number, date and joint authorities is its base
 * edition's; a review copy is all its base edition.
 */
export function ownOf({ editions = {} }: Pick<Expanded<Facts>, 'editions'>, { edition, base }: Chosen): EditionFacts {
  const { documentNumber, dateOfIssue, jointAuthorities, ...rest } = editions[base] ?? {};
  const followed = {
    ...(documentNumber ? { documentNumber } : {}),
    ...(dateOfIssue ? { dateOfIssue } : {}),
    ...(jointAuthorities ? { jointAuthorities } : {}),
  };
  return { ...followed, ...(edition === 'public' ? {} : rest), ...editions[edition] };
}

/** Whether the edition is printed with header block and colophon: not a speech, not what a website shows. */
export function isPrinted({ edition, terms }: Chosen): boolean {
  return edition !== 'public' && terms.authorities.length > 0;
}
