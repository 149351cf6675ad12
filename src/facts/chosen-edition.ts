import { type Edition, isDerived } from '../domain/editions/edition.ts';
import { baseOf, type EditionTerms, termsOf } from '../domain/editions/edition-terms.ts';
import type { Facts } from './facts.ts';
import type { FactsKind } from './facts-kind.ts';
import { withoutWithheld } from './texts/withheld.ts';

/** One edition: the edition it follows, and what the table says of it. */
export interface Chosen {
  readonly edition: Edition;
  readonly base: Edition;
  readonly terms: EditionTerms;
}

const noTerms: EditionTerms = {
  authorities: ['authority'],
  mainRecipients: [],
  closing: null,
  leaders: [],
  leadershipRoles: ['party', 'government'],
  copiesSupervision: false,
};

/** The facts as one edition knows them: of the editions only that one. Pointers stay what they are. */
export function ofEdition(facts: Facts, edition: Edition): Facts {
  const own = facts.editions?.[edition];
  return { ...facts, editions: own ? { [edition]: own } : {} };
}

/** The edition with its base and its terms; an edition the level does not know is told in the office's own words only. */
export function chosenEdition(kind: FactsKind, { authority, editions = {} }: Facts, edition: Edition): Chosen {
  const level = authority?.level ?? 'county';
  const base = isDerived(edition)
    ? baseOf(level, Object.keys(editions) as Edition[], kind.usualEdition(level))
    : edition;
  return { edition, base, terms: termsOf(level, edition, base) ?? noTerms };
}

/**
 * The facts that an edition tells: without the pieces withheld from it, and with its own authorities' heads only; the facts
 * themselves when that is all of them.
 */
export function toldIn<Told extends Facts>(kind: FactsKind, facts: Told, edition: Edition): Told {
  const { leadershipRoles } = chosenEdition(kind, facts, edition).terms;
  const told = withoutWithheld(facts, edition);
  return (kind.withoutOthers?.(told, leadershipRoles) as Told | undefined) ?? told;
}
