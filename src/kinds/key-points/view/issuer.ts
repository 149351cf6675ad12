import type { Expanded } from '../../../view/expand.ts';
import { orNull } from '../../../view/marked-text.ts';
import type { KeyPoints } from '../facts.generated.ts';

/**
 * The texts as whoever issues the paper signs it: a notice may be issued by another than whose key points they are, with its
 * own code and, where it is an office, as its own printer.
 */
export function asIssuer<Texts extends Expanded<KeyPoints>>(texts: Texts): Texts {
  const { authority = {}, notice, structure } = texts;
  const { name, agencyCode } = notice?.authority ?? {};
  const issuer = orNull(name);
  const code = orNull(agencyCode);
  if (structure?.form === 'alone' || (!issuer && !code)) return texts;
  const { agencyCodes, printingOffices, ...rest } = authority;
  const isOther = issuer !== null && String(issuer) !== String(authority.name ?? '');
  const own = code ?? (isOther ? undefined : agencyCodes?.own);
  const printer = issuer && /办公[室厅]$/u.test(String(issuer)) ? issuer : printingOffices?.own;
  const signed = {
    ...rest,
    ...(issuer && { name: issuer }),
    ...(own && { agencyCodes: { own } }),
    ...(printer && { printingOffices: { own: printer } }),
  };
  return { ...texts, authority: signed };
}
