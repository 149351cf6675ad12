import type { Rule } from '../check/rule.ts';
import { answersComplete } from './completeness/answers-complete.ts';
import { noPlaceholders } from './completeness/no-placeholders.ts';
import { nothingPending } from './completeness/nothing-pending.ts';
import { nothingUnfinished } from './completeness/nothing-unfinished.ts';
import { nothingUnverified } from './completeness/nothing-unverified.ts';
import { dateExists } from './dates/date-exists.ts';
import { datesInOrder } from './dates/dates-in-order.ts';
import { datesRunForward } from './dates/dates-run-forward.ts';
import { datesUnpadded } from './dates/dates-unpadded.ts';
import { eventBeforeIssue } from './dates/event-before-issue.ts';
import { fourDigitYears } from './dates/four-digit-years.ts';
import { noLeftOverYear } from './dates/no-left-over-year.ts';
import { noSinceLastYear } from './dates/no-since-last-year.ts';
import { observanceDayRight } from './dates/observance-day-right.ts';
import { thisYearIsReportYear } from './dates/this-year-is-report-year.ts';
import { yearPossible } from './dates/year-possible.ts';
import { yearsRunTogether } from './dates/years-run-together.ts';
import { copyNumberWhenClassified } from './elements/copy-number-when-classified.ts';
import { dateOfIssueGiven } from './elements/date-of-issue-given.ts';
import { documentNumberForm } from './elements/document-number-form.ts';
import { documentNumberUnique } from './elements/document-number-unique.ts';
import { documentNumberWhole } from './elements/document-number-whole.ts';
import { editionFitsLevel } from './elements/edition-fits-level.ts';
import { printingOfficeNamed } from './elements/printing-office-named.ts';
import { recipientsAreOffices } from './elements/recipients-are-offices.ts';
import { recipientsFitEdition } from './elements/recipients-fit-edition.ts';
import { recipientsNamed } from './elements/recipients-named.ts';
import { approximateNumber } from './figures/approximate-number.ts';
import { averageAgrees } from './figures/average-agrees.ts';
import { changeAgrees } from './figures/change-agrees.ts';
import { declaredCountMatchesList } from './figures/declared-count-matches-list.ts';
import { figureAgreesWithIndicator } from './figures/figure-agrees-with-indicator.ts';
import { figureHasUnit } from './figures/figure-has-unit.ts';
import { indicatorExists } from './figures/indicator-exists.ts';
import { indicatorNamedOnce } from './figures/indicator-named-once.ts';
import { indicatorPartsExist } from './figures/indicator-parts-exist.ts';
import { indicatorUsed } from './figures/indicator-used.ts';
import { moneyAgrees } from './figures/money-agrees.ts';
import { numeralsAlike } from './figures/numerals-alike.ts';
import { oneFigureOneValue } from './figures/one-figure-one-value.ts';
import { oneRank } from './figures/one-rank.ts';
import { partNotAboveWhole } from './figures/part-not-above-whole.ts';
import { partsMakeTotal } from './figures/parts-make-total.ts';
import { partsShareUnit } from './figures/parts-share-unit.ts';
import { percentagePoint } from './figures/percentage-point.ts';
import { quantityToldAlike } from './figures/quantity-told-alike.ts';
import { rangeMarks } from './figures/range-marks.ts';
import { rangesWhole } from './figures/ranges-whole.ts';
import { rankAgrees } from './figures/rank-agrees.ts';
import { rateAgrees } from './figures/rate-agrees.ts';
import { ratioAgrees } from './figures/ratio-agrees.ts';
import { sharesMakeWhole } from './figures/shares-make-whole.ts';
import { sumAgrees } from './figures/sum-agrees.ts';
import { totalIsExact } from './figures/total-is-exact.ts';
import { yearOnYearAgrees } from './figures/year-on-year-agrees.ts';
import { annexMentionsAgree } from './layout/annex-mentions-agree.ts';
import { annexNoteAgrees } from './layout/annex-note-agrees.ts';
import { annexRowsFitColumns } from './layout/annex-rows-fit-columns.ts';
import { enumerationNotAlone } from './layout/enumeration-not-alone.ts';
import { enumerationSequence } from './layout/enumeration-sequence.ts';
import { noTypedOrdinals } from './layout/no-typed-ordinals.ts';
import { noClassifiedPublic } from './privacy/no-classified-public.ts';
import { noPersonalNumbers } from './privacy/no-personal-numbers.ts';
import { secrecyReviewBeforePublic } from './privacy/secrecy-review-before-public.ts';
import { annexTitleForm } from './punctuation/annex-title-form.ts';
import { documentNumberBrackets } from './punctuation/document-number-brackets.ts';
import { enumerationEndsAlike } from './punctuation/enumeration-ends-alike.ts';
import { enumerationPunctuation } from './punctuation/enumeration-punctuation.ts';
import { fullWidthPunctuation } from './punctuation/full-width-punctuation.ts';
import { listMarksAlike } from './punctuation/list-marks-alike.ts';
import { markInPlace } from './punctuation/mark-in-place.ts';
import { marksNotDoubled } from './punctuation/marks-not-doubled.ts';
import { marksPaired } from './punctuation/marks-paired.ts';
import { monthDayDot } from './punctuation/month-day-dot.ts';
import { noEllipsisAfterDeng } from './punctuation/no-ellipsis-after-deng.ts';
import { noGarbledCharacters } from './punctuation/no-garbled-characters.ts';
import { noNeedlessPause } from './punctuation/no-needless-pause.ts';
import { noPauseBetweenTitles } from './punctuation/no-pause-between-titles.ts';
import { noStraySpaces } from './punctuation/no-stray-spaces.ts';
import { ordinalPunctuation } from './punctuation/ordinal-punctuation.ts';
import { paragraphEnds } from './punctuation/paragraph-ends.ts';
import { actsByTheirOrgan } from './wording/acts-by-their-organ.ts';
import { bothSidesAnswered } from './wording/both-sides-answered.ts';
import { causeSaysMore } from './wording/cause-says-more.ts';
import { causeSaysWhy } from './wording/cause-says-why.ts';
import { congressAndConferenceApart } from './wording/congress-and-conference-apart.ts';
import { conjunctionsPair } from './wording/conjunctions-pair.ts';
import { deedsInOrder } from './wording/deeds-in-order.ts';
import { documentsInForce } from './wording/documents-in-force.ts';
import { doneNotPlanned } from './wording/done-not-planned.ts';
import { fixedPhrases } from './wording/fixed-phrases.ts';
import { institutionsCurrent } from './wording/institutions-current.ts';
import { knownTitles } from './wording/known-titles.ts';
import { legalTermsApt } from './wording/legal-terms-apt.ts';
import { measureWordsFit } from './wording/measure-words-fit.ts';
import { measureWordsThere } from './wording/measure-words-there.ts';
import { meetingsDatedRight } from './wording/meetings-dated-right.ts';
import { nationalTitlesRight } from './wording/national-titles-right.ts';
import { negationsAgree } from './wording/negations-agree.ts';
import { newLawsTold } from './wording/new-laws-told.ts';
import { noOrdersDownward } from './wording/no-orders-downward.ts';
import { noOrdersInReport } from './wording/no-orders-in-report.ts';
import { noOrdersUpward } from './wording/no-orders-upward.ts';
import { noRepeatedSentence } from './wording/no-repeated-sentence.ts';
import { nothingDoubled } from './wording/nothing-doubled.ts';
import { nothingRedundant } from './wording/nothing-redundant.ts';
import { objectsThere } from './wording/objects-there.ts';
import { oneConstruction } from './wording/one-construction.ts';
import { oneFactOneForm } from './wording/one-fact-one-form.ts';
import { oneTermOneForm } from './wording/one-term-one-form.ts';
import { organsInOrder } from './wording/organs-in-order.ts';
import { planNotDone } from './wording/plan-not-done.ts';
import { powersOfLevel } from './wording/powers-of-level.ts';
import { redundantComparison } from './wording/redundant-comparison.ts';
import { rightWordChosen } from './wording/right-word-chosen.ts';
import { sentenceComplete } from './wording/sentence-complete.ts';
import { sentencePartsThere } from './wording/sentence-parts-there.ts';
import { setListsWhole } from './wording/set-lists-whole.ts';
import { setPhrasesWhole } from './wording/set-phrases-whole.ts';
import { shortFormsDefined } from './wording/short-forms-defined.ts';
import { tenseFitsPart } from './wording/tense-fits-part.ts';
import { termsSpeltRight } from './wording/terms-spelt-right.ts';
import { verbObjects } from './wording/verb-objects.ts';
import { wordsExist } from './wording/words-exist.ts';
import { wordsSpeltRight } from './wording/words-spelt-right.ts';
import { wordsUncut } from './wording/words-uncut.ts';

/** Answers that a paper cannot do without. */
export const completeness: readonly Rule[] = [answersComplete];

/** Days that stand in the answers. */
export const events: readonly Rule[] = [datesInOrder, eventBeforeIssue];

/** Years and how they are written. */
export const years: readonly Rule[] = [
  yearPossible,
  yearsRunTogether,
  noSinceLastYear,
  thisYearIsReportYear,
  dateExists,
  observanceDayRight,
  datesRunForward,
  noLeftOverYear,
];

/** Figures: stated once, reckoned, counted, written. */
export const figures: readonly Rule[] = [
  indicatorExists,
  indicatorNamedOnce,
  indicatorPartsExist,
  sumAgrees,
  ratioAgrees,
  yearOnYearAgrees,
  indicatorUsed,
  figureAgreesWithIndicator,
  quantityToldAlike,
  oneFigureOneValue,
  partsMakeTotal,
  rateAgrees,
  changeAgrees,
  sharesMakeWhole,
  averageAgrees,
  rankAgrees,
  moneyAgrees,
  partNotAboveWhole,
  partsShareUnit,
  declaredCountMatchesList,
  enumerationSequence,
  annexMentionsAgree,
  enumerationNotAlone,
  enumerationEndsAlike,
  figureHasUnit,
  approximateNumber,
  redundantComparison,
  percentagePoint,
  totalIsExact,
  oneRank,
];

/** Who is written to. */
export const recipients: readonly Rule[] = [
  editionFitsLevel,
  recipientsNamed,
  recipientsFitEdition,
  recipientsAreOffices,
];

/** What a 公文 carries around its text, and what is marked as open. */
export const elements: readonly Rule[] = [
  dateOfIssueGiven,
  printingOfficeNamed,
  documentNumberForm,
  documentNumberWhole,
  documentNumberUnique,
  noClassifiedPublic,
  copyNumberWhenClassified,
  secrecyReviewBeforePublic,
  annexNoteAgrees,
  annexRowsFitColumns,
  annexTitleForm,
  nothingPending,
  nothingUnfinished,
  nothingUnverified,
];

/** Marks, ordinals, dates and numbers as they are written, and what was forgotten in the text. */
export const marks: readonly Rule[] = [
  fullWidthPunctuation,
  marksPaired,
  marksNotDoubled,
  noStraySpaces,
  noGarbledCharacters,
  enumerationPunctuation,
  noEllipsisAfterDeng,
  noNeedlessPause,
  noPauseBetweenTitles,
  monthDayDot,
  noTypedOrdinals,
  ordinalPunctuation,
  fourDigitYears,
  datesUnpadded,
  rangesWhole,
  documentNumberBrackets,
  noPlaceholders,
  noRepeatedSentence,
  rangeMarks,
  numeralsAlike,
  listMarksAlike,
  markInPlace,
  paragraphEnds,
];

/** Words: set phrases, names of documents and bodies. */
export const wording: readonly Rule[] = [
  fixedPhrases,
  termsSpeltRight,
  wordsSpeltRight,
  rightWordChosen,
  nothingDoubled,
  setListsWhole,
  setPhrasesWhole,
  wordsUncut,
  wordsExist,
  nothingRedundant,
  negationsAgree,
  oneConstruction,
  deedsInOrder,
  sentencePartsThere,
  conjunctionsPair,
  bothSidesAnswered,
  legalTermsApt,
  powersOfLevel,
  actsByTheirOrgan,
  congressAndConferenceApart,
  objectsThere,
  measureWordsFit,
  measureWordsThere,
  organsInOrder,
  tenseFitsPart,
  noOrdersDownward,
  noOrdersUpward,
  meetingsDatedRight,
  newLawsTold,
  causeSaysWhy,
  shortFormsDefined,
  verbObjects,
  sentenceComplete,
  nationalTitlesRight,
  knownTitles,
  documentsInForce,
  institutionsCurrent,
  oneTermOneForm,
  noPersonalNumbers,
  causeSaysMore,
  planNotDone,
  doneNotPlanned,
  noOrdersInReport,
  oneFactOneForm,
];

/** The rules that serve every kind of paper, in the order a reviewer reads their findings. */
export const commonRules: readonly Rule[] = [
  ...completeness,
  ...events,
  ...years,
  ...figures,
  ...recipients,
  ...elements,
  ...marks,
  ...wording,
];
