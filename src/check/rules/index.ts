import type { Rule } from '../rule.ts';
import { annexNoteAgrees } from './annex-note-agrees.ts';
import { annexTitleForm } from './annex-title-form.ts';
import { answersComplete } from './answers-complete.ts';
import { approximateNumber } from './approximate-number.ts';
import { areasFitYear } from './areas-fit-year.ts';
import { changeAgrees } from './change-agrees.ts';
import { copyNumberWhenClassified } from './copy-number-when-classified.ts';
import { dataAsOfStated } from './data-as-of-stated.ts';
import { dateOfIssueGiven } from './date-of-issue-given.ts';
import { datesInOrder } from './dates-in-order.ts';
import { deadlineNear } from './deadline-near.ts';
import { declaredCountMatchesList } from './declared-count-matches-list.ts';
import { documentNumberForm } from './document-number-form.ts';
import { documentNumberUnique } from './document-number-unique.ts';
import { editionFitsLevel } from './edition-fits-level.ts';
import { enumerationEndsAlike } from './enumeration-ends-alike.ts';
import { enumerationSequence } from './enumeration-sequence.ts';
import { eventBeforeIssue } from './event-before-issue.ts';
import { figureAgreesWithIndicator } from './figure-agrees-with-indicator.ts';
import { figureHasUnit } from './figure-has-unit.ts';
import { hasLeadership } from './has-leadership.ts';
import { hasMeasures } from './has-measures.ts';
import { hasPlan } from './has-plan.ts';
import { hasShortcomings } from './has-shortcomings.ts';
import { indicatorExists } from './indicator-exists.ts';
import { indicatorPartsExist } from './indicator-parts-exist.ts';
import { indicatorUsed } from './indicator-used.ts';
import { issueDateFitsYear } from './issue-date-fits-year.ts';
import { leadershipCoversDuties } from './leadership-covers-duties.ts';
import { leadershipNamesActs } from './leadership-names-acts.ts';
import { leadershipStandsApart } from './leadership-stands-apart.ts';
import { measuresCoverOutline } from './measures-cover-outline.ts';
import { measuresHaveFigures } from './measures-have-figures.ts';
import { noClassifiedPublic } from './no-classified-public.ts';
import { noSinceLastYear } from './no-since-last-year.ts';
import { noSubordinateCc } from './no-subordinate-cc.ts';
import { nothingPending } from './nothing-pending.ts';
import { nothingUnverified } from './nothing-unverified.ts';
import { oneFigureOneValue } from './one-figure-one-value.ts';
import { partNotAboveWhole } from './part-not-above-whole.ts';
import { partsMakeTotal } from './parts-make-total.ts';
import { percentagePoint } from './percentage-point.ts';
import { planItemAssigned } from './plan-item-assigned.ts';
import { planLinkExists } from './plan-link-exists.ts';
import { previousPlanAnswered } from './previous-plan-answered.ts';
import { rateAgrees } from './rate-agrees.ts';
import { ratioAgrees } from './ratio-agrees.ts';
import { recipientsAreOffices } from './recipients-are-offices.ts';
import { recipientsFitEdition } from './recipients-fit-edition.ts';
import { recipientsNamed } from './recipients-named.ts';
import { redundantComparison } from './redundant-comparison.ts';
import { reportPublishedInTime } from './report-published-in-time.ts';
import { reportSentInTime } from './report-sent-in-time.ts';
import { secrecyReviewBeforePublic } from './secrecy-review-before-public.ts';
import { shortcomingHasCause } from './shortcoming-has-cause.ts';
import { shortcomingHasPlan } from './shortcoming-has-plan.ts';
import { signatoryNamed } from './signatory-named.ts';
import { sumAgrees } from './sum-agrees.ts';
import { thisYearIsReportYear } from './this-year-is-report-year.ts';
import { yearFitsPart } from './year-fits-part.ts';
import { yearOnYearAgrees } from './year-on-year-agrees.ts';
import { yearPossible } from './year-possible.ts';
import { yearsRunTogether } from './years-run-together.ts';

/** Every rule, in the order a reviewer reads its findings. */
export const rules: readonly Rule[] = [
  answersComplete,
  hasMeasures,
  measuresCoverOutline,
  areasFitYear,
  measuresHaveFigures,
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
  declaredCountMatchesList,
  enumerationSequence,
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
  documentNumberForm,
  documentNumberUnique,
  noClassifiedPublic,
  copyNumberWhenClassified,
  secrecyReviewBeforePublic,
  annexNoteAgrees,
  annexTitleForm,
  nothingPending,
  nothingUnverified,
];
