import type { PaperRule } from '../check/paper-rule.ts';
import { annexMarkForm } from './annex-mark-form.ts';
import { annexNoteForm } from './annex-note-form.ts';
import { annexOnNewPage } from './annex-on-new-page.ts';
import { authorityMark } from './authority-mark.ts';
import { bodyFont } from './body-font.ts';
import { charactersPerLine } from './characters-per-line.ts';
import { colophonFont } from './colophon-font.ts';
import { colophonForm } from './colophon-form.ts';
import { dateOfIssueForm } from './date-of-issue-form.ts';
import { documentNumberPlace } from './document-number-place.ts';
import { firstLineIndented } from './first-line-indented.ts';
import { headingFont } from './heading-font.ts';
import { headingsStyled } from './headings-styled.ts';
import { linePitch } from './line-pitch.ts';
import { marginsFit } from './margins-fit.ts';
import { noChangingDates } from './no-changing-dates.ts';
import { noCommentsLeft } from './no-comments-left.ts';
import { noEmptyParagraphs } from './no-empty-paragraphs.ts';
import { noHiddenText } from './no-hidden-text.ts';
import { noMarksLeft } from './no-marks-left.ts';
import { noNamesInProperties } from './no-names-in-properties.ts';
import { noRevisionsLeft } from './no-revisions-left.ts';
import { noSpacesForPlace } from './no-spaces-for-place.ts';
import { numbersOneWay } from './numbers-one-way.ts';
import { oneFontAParagraph } from './one-font-a-paragraph.ts';
import { ordinalForm } from './ordinal-form.ts';
import { ordinalsInOrder } from './ordinals-in-order.ts';
import { pageNumberFont } from './page-number-font.ts';
import { pageNumberPlace } from './page-number-place.ts';
import { pagesNumbered } from './pages-numbered.ts';
import { paperIsA4 } from './paper-is-a4.ts';
import { quotesInChineseFont } from './quotes-in-chinese-font.ts';
import { recipientsFlushLeft } from './recipients-flush-left.ts';
import { redLine } from './red-line.ts';
import { signaturePlace } from './signature-place.ts';
import { tableFitsPage } from './table-fits-page.ts';
import { titleFont } from './title-font.ts';
import { titlePlace } from './title-place.ts';

/** The rules about how a paper of another program is set, in the order a reviewer reads their findings. */
export const paperRules: readonly PaperRule[] = [
  paperIsA4,
  marginsFit,
  linePitch,
  charactersPerLine,
  pagesNumbered,
  pageNumberPlace,
  pageNumberFont,
  authorityMark,
  documentNumberPlace,
  redLine,
  titleFont,
  titlePlace,
  recipientsFlushLeft,
  headingFont,
  headingsStyled,
  bodyFont,
  oneFontAParagraph,
  quotesInChineseFont,
  firstLineIndented,
  noEmptyParagraphs,
  noSpacesForPlace,
  ordinalForm,
  ordinalsInOrder,
  numbersOneWay,
  annexNoteForm,
  signaturePlace,
  dateOfIssueForm,
  annexOnNewPage,
  annexMarkForm,
  tableFitsPage,
  colophonForm,
  colophonFont,
  noHiddenText,
  noMarksLeft,
  noRevisionsLeft,
  noCommentsLeft,
  noChangingDates,
  noNamesInProperties,
];
