import type { PaperRule } from '../check/paper-rule.ts';
import { annexOnNewPage } from './annex-on-new-page.ts';
import { bodyFont } from './body-font.ts';
import { firstLineIndented } from './first-line-indented.ts';
import { headingFont } from './heading-font.ts';
import { linePitch } from './line-pitch.ts';
import { marginsFit } from './margins-fit.ts';
import { noCommentsLeft } from './no-comments-left.ts';
import { noEmptyParagraphs } from './no-empty-paragraphs.ts';
import { noHiddenText } from './no-hidden-text.ts';
import { noMarksLeft } from './no-marks-left.ts';
import { noNamesInProperties } from './no-names-in-properties.ts';
import { noRevisionsLeft } from './no-revisions-left.ts';
import { numbersOneWay } from './numbers-one-way.ts';
import { ordinalForm } from './ordinal-form.ts';
import { ordinalsInOrder } from './ordinals-in-order.ts';
import { pagesNumbered } from './pages-numbered.ts';
import { paperIsA4 } from './paper-is-a4.ts';
import { quotesInChineseFont } from './quotes-in-chinese-font.ts';
import { tableFitsPage } from './table-fits-page.ts';
import { titleFont } from './title-font.ts';

/** The rules about how a paper of another program is set, in the order a reviewer reads their findings. */
export const paperRules: readonly PaperRule[] = [
  paperIsA4,
  marginsFit,
  linePitch,
  pagesNumbered,
  titleFont,
  headingFont,
  bodyFont,
  quotesInChineseFont,
  firstLineIndented,
  noEmptyParagraphs,
  ordinalForm,
  ordinalsInOrder,
  numbersOneWay,
  annexOnNewPage,
  tableFitsPage,
  noHiddenText,
  noMarksLeft,
  noRevisionsLeft,
  noCommentsLeft,
  noNamesInProperties,
];
