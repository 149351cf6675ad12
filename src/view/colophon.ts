import { writeDate } from '../domain/days/dates.ts';
import { isDraft } from '../domain/editions/edition.ts';
import { printedBy } from '../domain/editions/edition-terms.ts';
import type { Chosen } from '../facts/chosen-edition.ts';
import { type EditionTexts, isPrinted } from './edition-facts.ts';
import { joinList, orNull, rewrite, type Text } from './marked-text.ts';
import type { ColophonView } from './view.ts';

/**
 * 版记 of a printed edition; GB/T 9704—2012 7.4. None while nothing of it is known, and none for a review copy or one sent out for opinions. A date is
 * only printed beside who prints.
 */
export function colophonView({ own, authority }: EditionTexts, chosen: Chosen): ColophonView | null {
  if (!isPrinted(chosen) || isDraft(chosen.edition)) return null;
  const { supervisionOffice, printingOffices } = authority ?? {};
  const usual = orNull(chosen.terms.copiesSupervision ? supervisionOffice : undefined);
  const copies = own.ccRecipients ?? (usual ? [usual] : []);
  const printingOffice = orNull(own.printingOffice ?? printingOffices?.[printedBy(chosen.terms)]);
  const colophon = {
    ccRecipients: orNull(joinList(copies, '、')),
    printingOffice,
    printDate: printingOffice && dateText(own.printDate ?? own.dateOfIssue),
  };
  return colophon.ccRecipients || colophon.printingOffice ? colophon : null;
}

/** A day as an official document writes it, with its mark where it has one. */
export function dateText(day: Text | undefined): Text | null {
  const text = orNull(day);
  return text && rewrite(text, writeDate);
}
