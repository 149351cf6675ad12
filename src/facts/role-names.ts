import type { AuthorityRole } from '../domain/editions/edition.ts';
import type { Facts } from './facts.ts';
import { hasText } from './has-text.ts';

type Authority = NonNullable<Facts['authority']>;

/** Where the facts hold the names of an authority: the name used among recipients first, then the full one. */
const places: Record<AuthorityRole, readonly [path: string, name: (authority: Authority) => string | undefined][]> = {
  authority: [
    ['/authority/shortName', ({ shortName }) => shortName],
    ['/authority/name', ({ name }) => name],
  ],
  partyCommittee: [
    ['/authority/partyCommittee/shortName', ({ partyCommittee }) => partyCommittee?.shortName],
    ['/authority/partyCommittee/name', ({ partyCommittee }) => partyCommittee?.name],
  ],
  congress: [
    ['/authority/congress/shortName', ({ congress }) => congress?.shortName],
    ['/authority/congress/name', ({ congress }) => congress?.name],
  ],
  superiorPartyCommittee: [['/authority/superior/partyCommittee', ({ superior }) => superior?.partyCommittee]],
  superiorGovernment: [['/authority/superior/government', ({ superior }) => superior?.government]],
  superiorDepartment: [['/authority/superior/department', ({ superior }) => superior?.department]],
};

/** Every name that the facts hold for an authority, the one used among recipients first. */
export function roleNames({ authority = {} }: Facts, role: AuthorityRole): string[] {
  return places[role].flatMap(([, nameOf]) => {
    const name = nameOf(authority)?.trim();
    return hasText(name) && name !== undefined ? [name] : [];
  });
}

/** The pointer of the answer that names an authority among recipients. */
export function rolePath(role: AuthorityRole): string {
  return places[role][0]?.[0] ?? '/authority';
}
