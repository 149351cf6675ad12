import type { Chosen } from '../facts/chosen-edition.ts';
import { issuingNames } from './authority-names.ts';
import { dateText } from './colophon.ts';
import { type EditionTexts, isPrinted } from './edition-facts.ts';
import type { SignatureView } from './view.ts';

/** A printed document is sealed unless the office says otherwise; 条例第九条. One sent out for opinions has neither seal nor date. */
export function signatureView(texts: EditionTexts, chosen: Chosen): SignatureView | null {
  if (chosen.terms.authorities.length === 0) return null;
  const { sealed = true, dateOfIssue } = texts.own;
  const isUnsent = chosen.edition === 'consultation';
  return {
    form: isPrinted(chosen) && sealed && !isUnsent ? 'signature sealed' : 'signature',
    authorities: issuingNames(texts, chosen),
    dateOfIssue: isUnsent ? null : dateText(dateOfIssue),
  };
}
