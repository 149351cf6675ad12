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
  const sender = orNull(name);
  const code = orNull(agencyCode);
  if (structure?.form === 'alone' || (!sender && !code)) return texts;
  const { agencyCodes, printingOffices, ...rest } = authority;
  const isOther = sender !== null && String(sender) !== String(authority.name ?? '');
  const own = code ?? (isOther ? undefined : agencyCodes?.own);
  const printer = sender && /办公[室厅]$/u.test(String(sender)) ? sender : printingOffices?.own;
  const signed = {
    ...rest,
    ...(sender && { name: sender }),
    ...(own && { agencyCodes: { own } }),
    ...(printer && { printingOffices: { own: printer } }),
  };
  return { ...texts, authority: signed };
}
