import type { Chosen } from '../../../facts/chosen-edition.ts';
import { issuingNames } from '../../../view/authority-names.ts';
import { dateText } from '../../../view/colophon.ts';
import type { EditionTexts } from '../../../view/edition-facts.ts';
import { join, joinList, orNull, type Text, yearText } from '../../../view/marked-text.ts';
import type { AnnualReport } from '../facts.generated.ts';
import { titleSubject } from '../title-forms.ts';

/** 发文机关＋事由＋文种, made from one value with the signature and the authority mark; 条例第九条. */
export function titleOf(texts: EditionTexts<AnnualReport>, chosen: Chosen): Text {
  const { reportYear, structure, own } = texts;
  const [before, after] = titleSubject(structure?.titleForm);
  const names = joinList(issuingNames(texts, chosen), ' ');
  return orNull(own.title) ?? join(names, before, yearText(reportYear), after);
}

/** A speech names its day and its reporter under the title. */
export function bylinesOf(texts: EditionTexts, chosen: Chosen): Text[] {
  if (chosen.edition !== 'congress-session') return [];
  const { dateOfIssue, reporter } = texts.own;
  const day = dateText(dateOfIssue);
  return [day && join('（', day, '）'), orNull(reporter)].filter((line) => line !== null);
}
