import type { AuthorityRole } from '../domain/editions/edition.ts';
import type { Chosen } from '../facts/chosen-edition.ts';
import type { Facts } from '../facts/facts.ts';
import type { EditionTexts } from './edition-facts.ts';
import type { Expanded } from './expand.ts';
import { join, joinList, orNull, type Text, withoutEndMark } from './marked-text.ts';

type Authority = NonNullable<Expanded<Facts>['authority']>;

/** The name used in a signature, a title, an authority mark: 中共云岭县委, 云岭县人民政府. */
export function fullName(authority: Authority, role: AuthorityRole): Text | undefined {
  if (role === 'authority') return authority.name;
  if (role === 'partyCommittee') return authority.partyCommittee?.name;
  if (role === 'congress') return authority.congress?.name;
  return shortName(authority, role);
}

/** The name used among recipients and in the text: 县委, 市政府. */
export function shortName(authority: Authority, role: AuthorityRole): Text | undefined {
  switch (role) {
    case 'authority':
      return authority.shortName ?? authority.name;
    case 'partyCommittee':
      return authority.partyCommittee?.shortName ?? authority.partyCommittee?.name;
    case 'congress':
      return authority.congress?.shortName ?? authority.congress?.name;
    case 'superiorPartyCommittee':
      return authority.superior?.partyCommittee;
    case 'superiorGovernment':
      return authority.superior?.government;
    case 'superiorDepartment':
      return authority.superior?.department;
  }
}

/** The names that are known, in the order of the roles. */
export function namesOf(
  nameOf: typeof fullName,
  authority: Authority | undefined,
  roles: readonly AuthorityRole[],
): Text[] {
  return roles.flatMap((role) => orNull(nameOf(authority ?? {}, role)) ?? []);
}

/**
 * The full names of the authorities that issue an edition, the lead first: those of its terms, then the office's further ones.
 * A name that stands there already is not told twice; nobody issues a speech.
 */
export function issuingNames({ authority, own }: EditionTexts, { terms }: Chosen): Text[] {
  if (terms.authorities.length === 0) return [];
  const usual = namesOf(fullName, authority, terms.authorities);
  const known = new Set(usual.map(String));
  const further = (own.jointAuthorities ?? []).flatMap((name) => orNull(name) ?? []);
  return [...usual, ...further.filter((name) => !known.has(String(name)) && known.add(String(name)))];
}

/** 主送机关 with the colon: as the office names them, or as the edition has them; null where there are none. */
export function recipientsOf(texts: EditionTexts, chosen: Chosen, between = '、'): Text | null {
  const { mainRecipients } = chosen.terms;
  const usual =
    typeof mainRecipients === 'string' ? [mainRecipients] : namesOf(shortName, texts.authority, mainRecipients);
  const named = texts.own.mainRecipients ?? usual;
  const names = named.flatMap((name) => orNull(name) ?? []).map(withoutEndMark);
  return names.length === 0 ? null : join(joinList(names, between), '：');
}
