import { editionNames } from '../domain/editions/edition.ts';
import { type EditionTerms, termsOf } from '../domain/editions/edition-terms.ts';
import { type SentEdition, sentEditions } from '../domain/editions/sent-editions.ts';
import type { Facts } from './facts.ts';

type OwnElements = NonNullable<NonNullable<Facts['editions']>[SentEdition]>;

/** An edition that is sent as a 公文. */
export interface Outgoing {
  readonly edition: SentEdition;
  /** 报同级党委. */
  readonly name: string;
  readonly path: string;
  readonly own: OwnElements;
  /** Undefined when the level is not known or has no such edition. */
  readonly terms: EditionTerms | undefined;
}

/** The editions sent as a 公文 that the facts name. */
export function outgoing({ editions = {}, authority }: Facts): Outgoing[] {
  return sentEditions.flatMap((edition) => {
    const own = editions[edition];
    if (!own) return [];
    const terms = authority?.level && termsOf(authority.level, edition);
    return [{ edition, name: editionNames[edition], path: `/editions/${edition}`, own, terms }];
  });
}

/** Those of them that have their number or date and are thus ready to go; the others are still being written. */
export function readyToGo(facts: Facts): Outgoing[] {
  return outgoing(facts).filter(({ own }) => own.dateOfIssue || own.documentNumber?.serial !== undefined);
}
