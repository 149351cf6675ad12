import type { Rule } from '../rule.ts';
import { annexNoteAgrees } from './annex-note-agrees.ts';
import { annexRowsFitColumns } from './annex-rows-fit-columns.ts';
import { annexTitleForm } from './annex-title-form.ts';
import { answersComplete } from './answers-complete.ts';
import { approximateNumber } from './approximate-number.ts';
import { areasFitYear } from './areas-fit-year.ts';
import { changeAgrees } from './change-agrees.ts';
import { copyNumberWhenClassified } from './copy-number-when-classified.ts';
import { dataAsOfStated } from './data-as-of-stated.ts';
import { dateOfIssueGiven } from './date-of-issue-given.ts';
import { datesInOrder } from './dates-in-order.ts';
import { datesUnpadded } from './dates-unpadded.ts';
import { deadlineNear } from './deadline-near.ts';
import { declaredCountMatchesList } from './declared-count-matches-list.ts';
import { documentNumberBrackets } from './document-number-brackets.ts';
import { documentNumberForm } from './document-number-form.ts';
import { documentNumberUnique } from './document-number-unique.ts';
import { documentNumberWhole } from './document-number-whole.ts';
import { documentsInForce } from './documents-in-force.ts';
import { editionFitsLevel } from './edition-fits-level.ts';
import { enumerationEndsAlike } from './enumeration-ends-alike.ts';
import { enumerationNotAlone } from './enumeration-not-alone.ts';
import { enumerationPunctuation } from './enumeration-punctuation.ts';
import { enumerationSequence } from './enumeration-sequence.ts';
import { eventBeforeIssue } from './event-before-issue.ts';
import { figureAgreesWithIndicator } from './figure-agrees-with-indicator.ts';
import { figureHasUnit } from './figure-has-unit.ts';
import { fixedPhrases } from './fixed-phrases.ts';
import { fourDigitYears } from './four-digit-years.ts';
import { fullWidthPunctuation } from './full-width-punctuation.ts';
import { governmentVoice } from './government-voice.ts';
import { hasLeadership } from './has-leadership.ts';
import { hasMeasures } from './has-measures.ts';
import { hasPlan } from './has-plan.ts';
import { hasShortcomings } from './has-shortcomings.ts';
import { indicatorExists } from './indicator-exists.ts';
import { indicatorNamedOnce } from './indicator-named-once.ts';
import { indicatorPartsExist } from './indicator-parts-exist.ts';
import { indicatorUsed } from './indicator-used.ts';
import { institutionsCurrent } from './institutions-current.ts';
import { issueDateFitsYear } from './issue-date-fits-year.ts';
import { knownTitles } from './known-titles.ts';
import { leadershipCoversDuties } from './leadership-covers-duties.ts';
import { leadershipNamesActs } from './leadership-names-acts.ts';
import { leadershipStandsApart } from './leadership-stands-apart.ts';
import { marksNotDoubled } from './marks-not-doubled.ts';
import { marksPaired } from './marks-paired.ts';
import { measuresCoverOutline } from './measures-cover-outline.ts';
import { measuresHaveFigures } from './measures-have-figures.ts';
import { monthDayDot } from './month-day-dot.ts';
import { noClassifiedPublic } from './no-classified-public.ts';
import { noEllipsisAfterDeng } from './no-ellipsis-after-deng.ts';
import { noGarbledCharacters } from './no-garbled-characters.ts';
import { noNeedlessPause } from './no-needless-pause.ts';
import { noPauseBetweenTitles } from './no-pause-between-titles.ts';
import { noPersonalNumbers } from './no-personal-numbers.ts';
import { noPlaceholders } from './no-placeholders.ts';
import { noRepeatedSentence } from './no-repeated-sentence.ts';
import { noRequest } from './no-request.ts';
import { noSinceLastYear } from './no-since-last-year.ts';
import { noStraySpaces } from './no-stray-spaces.ts';
import { noSubordinateCc } from './no-subordinate-cc.ts';
import { noTypedOrdinals } from './no-typed-ordinals.ts';
import { nothingPending } from './nothing-pending.ts';
import { nothingUnfinished } from './nothing-unfinished.ts';
import { nothingUnverified } from './nothing-unverified.ts';
import { oneFigureOneValue } from './one-figure-one-value.ts';
import { oneTermOneForm } from './one-term-one-form.ts';
import { ordinalPunctuation } from './ordinal-punctuation.ts';
import { outlineOfYearKnown } from './outline-of-year-known.ts';
import { partNotAboveWhole } from './part-not-above-whole.ts';
import { partsMakeTotal } from './parts-make-total.ts';
import { partsShareUnit } from './parts-share-unit.ts';
import { percentagePoint } from './percentage-point.ts';
import { planItemAssigned } from './plan-item-assigned.ts';
import { planLinkExists } from './plan-link-exists.ts';
import { planNotCopied } from './plan-not-copied.ts';
import { previousPlanAnswered } from './previous-plan-answered.ts';
import { printingOfficeNamed } from './printing-office-named.ts';
import { rangesWhole } from './ranges-whole.ts';
import { rateAgrees } from './rate-agrees.ts';
import { ratioAgrees } from './ratio-agrees.ts';
import { recipientsAreOffices } from './recipients-are-offices.ts';
import { recipientsFitEdition } from './recipients-fit-edition.ts';
import { recipientsNamed } from './recipients-named.ts';
import { redundantComparison } from './redundant-comparison.ts';
import { reportGivesNoOrders } from './report-gives-no-orders.ts';
import { reportNotTooLong } from './report-not-too-long.ts';
import { reportPublishedInTime } from './report-published-in-time.ts';
import { reportSentInTime } from './report-sent-in-time.ts';
import { secrecyReviewBeforePublic } from './secrecy-review-before-public.ts';
import { sentenceComplete } from './sentence-complete.ts';
import { shortcomingHasCause } from './shortcoming-has-cause.ts';
import { shortcomingHasPlan } from './shortcoming-has-plan.ts';
import { signatoryNamed } from './signatory-named.ts';
import { sumAgrees } from './sum-agrees.ts';
import { thisYearIsReportYear } from './this-year-is-report-year.ts';
import { verbObjects } from './verb-objects.ts';
import { yearFitsPart } from './year-fits-part.ts';
import { yearOnYearAgrees } from './year-on-year-agrees.ts';
import { yearPossible } from './year-possible.ts';
import { yearsRunTogether } from './years-run-together.ts';

/** Every rule, in the order a reviewer reads its findings. */
export const rules: readonly Rule[] = [
  answersComplete,
  hasMeasures,
  outlineOfYearKnown,
  measuresCoverOutline,
  areasFitYear,
  measuresHaveFigures,
  reportNotTooLong,
  hasShortcomings,
  shortcomingHasCause,
  shortcomingHasPlan,
  planLinkExists,
  hasLeadership,
  leadershipStandsApart,
  leadershipCoversDuties,
  leadershipNamesActs,
  hasPlan,
  planItemAssigned,
  previousPlanAnswered,
  reportSentInTime,
  reportPublishedInTime,
  deadlineNear,
  issueDateFitsYear,
  dataAsOfStated,
  datesInOrder,
  eventBeforeIssue,
  yearFitsPart,
  yearPossible,
  yearsRunTogether,
  noSinceLastYear,
  thisYearIsReportYear,
  indicatorExists,
  indicatorNamedOnce,
  indicatorPartsExist,
  sumAgrees,
  ratioAgrees,
  yearOnYearAgrees,
  indicatorUsed,
  figureAgreesWithIndicator,
  oneFigureOneValue,
  partsMakeTotal,
  rateAgrees,
  changeAgrees,
  partNotAboveWhole,
  partsShareUnit,
  declaredCountMatchesList,
  enumerationSequence,
  enumerationNotAlone,
  enumerationEndsAlike,
  figureHasUnit,
  approximateNumber,
  redundantComparison,
  percentagePoint,
  editionFitsLevel,
  recipientsNamed,
  recipientsFitEdition,
  recipientsAreOffices,
  noSubordinateCc,
  signatoryNamed,
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
  planNotCopied,
  governmentVoice,
  noRequest,
  reportGivesNoOrders,
  fixedPhrases,
  verbObjects,
  sentenceComplete,
  knownTitles,
  documentsInForce,
  institutionsCurrent,
  oneTermOneForm,
  noPersonalNumbers,
];
