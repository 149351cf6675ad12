import { editionNames } from '../domain/editions/edition.ts';
import { type EditionTerms, termsOf } from '../domain/editions/edition-terms.ts';
import { type UpwardEdition, upwardEditions } from '../domain/editions/upward-editions.ts';
import type { Facts } from './facts.ts';

type OwnElements = NonNullable<NonNullable<Facts['editions']>[UpwardEdition]>;

/** An edition that this report sends upward. */
export interface Upward {
  readonly edition: UpwardEdition;
  /** 报同级党委. */
  readonly name: string;
  readonly path: string;
  readonly own: OwnElements;
  /** Undefined when the level is not known or has no such edition. */
  readonly terms: EditionTerms | undefined;
}

/** The upward editions that the facts name. */
export function upward({ editions = {}, authority }: Facts): Upward[] {
  return upwardEditions.flatMap((edition) => {
    const own = editions[edition];
    if (!own) return [];
    const terms = authority?.level && termsOf(authority.level, edition);
    return [{ edition, name: editionNames[edition], path: `/editions/${edition}`, own, terms }];
  });
}

/** Those of them that have their number or date and are thus ready to go; the others are still being written. */
export function issued(facts: Facts): Upward[] {
  return upward(facts).filter(({ own }) => own.dateOfIssue || own.documentNumber?.serial !== undefined);
}
