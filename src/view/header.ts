import type { Chosen } from '../facts/chosen-edition.ts';
import { issuingNames } from './authority-names.ts';
import { type EditionTexts, isPrinted } from './edition-facts.ts';
import { join, MarkedText, orNull, type Text } from './marked-text.ts';
import type { HeaderView } from './view.ts';

/**
 * 版头 of a printed edition; GB/T 9704—2012 7.2. A review copy says so and has neither number nor signatory yet. On plain
 * paper only what stands in the corner is left of it.
 */
export function headerView(texts: EditionTexts, chosen: Chosen): HeaderView | null {
  if (!isPrinted(chosen)) return null;
  if (texts.own.headerBlock === 'none' || chosen.edition === 'consultation') return cornerView(texts, chosen);
  const isReview = chosen.edition === 'review';
  const { authorityMark, signatories = [] } = texts.own;
  const names = issuingNames(texts, chosen);
  return {
    ...cornerOf(texts, chosen),
    authorities: authorityMark === 'lead' ? names.slice(0, 1) : names,
    documentNumber: documentNumberOf(texts, chosen),
    signatories: isReview ? ['待签'] : signatories.flatMap(({ name }) => orNull(name) ?? []),
  };
}

/** What stands in the corner of plain paper: 份号, 密级, 紧急程度; null where that is nothing. */
export function cornerView(texts: EditionTexts, chosen: Chosen): HeaderView | null {
  const corner = cornerOf(texts, chosen);
  const isEmpty = Object.values(corner).every((line) => line === null);
  return isEmpty ? null : { ...corner, authorities: [], documentNumber: null, signatories: [] };
}

function cornerOf(texts: EditionTexts, chosen: Chosen) {
  return {
    draftMark: chosen.edition === 'review' ? '送审稿' : null,
    copyNumber: orNull(texts.document?.copyNumber),
    classification: classificationOf(texts),
    urgency: orNull(texts.document?.urgency),
  };
}

/** 秘密★1年; GB/T 9704—2012 7.2.2. */
function classificationOf({ document }: EditionTexts): Text | null {
  const classification = orNull(document?.securityClassification);
  const period = orNull(document?.classificationPeriod);
  return classification && period ? join(classification, '★', period) : classification;
}

/**
 * 云委〔2026〕5号, a joint document's by the lead's code; 条例第九条, GB/T 9704—2012 7.2.5. What the office has not filled
 * stays open, to be written in by hand.
 */
export function documentNumberOf(texts: EditionTexts, chosen: Chosen): Text {
  const { documentNumber } = texts.own;
  const owner = chosen.terms.authorities[0] === 'partyCommittee' ? 'party' : 'own';
  const code = orNull(documentNumber?.agencyCode) ?? orNull(texts.authority?.agencyCodes?.[owner]);
  const year: unknown = documentNumber?.year;
  const serial = chosen.edition === 'review' ? '待编' : (documentNumber?.serial ?? '　');
  return join(code, year instanceof MarkedText ? year : `〔${year ?? '　　'}〕`, `${serial}号`);
}
