import type { Rule } from '../../../check/rule.ts';
import { completeness, elements, events, figures, marks, recipients, wording, years } from '../../../rules/index.ts';
import { areasFitYear } from './areas-fit-year.ts';
import { dataAsOfStated } from './data-as-of-stated.ts';
import { deadlineNear } from './deadline-near.ts';
import { governmentVoice } from './government-voice.ts';
import { hasLeadership } from './has-leadership.ts';
import { hasMeasures } from './has-measures.ts';
import { hasPlan } from './has-plan.ts';
import { hasShortcomings } from './has-shortcomings.ts';
import { issueDateFitsYear } from './issue-date-fits-year.ts';
import { leadershipCoversDuties } from './leadership-covers-duties.ts';
import { leadershipNamesActs } from './leadership-names-acts.ts';
import { leadershipStandsApart } from './leadership-stands-apart.ts';
import { measuresCoverOutline } from './measures-cover-outline.ts';
import { measuresHaveFigures } from './measures-have-figures.ts';
import { noRequest } from './no-request.ts';
import { noSubordinateCc } from './no-subordinate-cc.ts';
import { outlineOfYearKnown } from './outline-of-year-known.ts';
import { planItemAssigned } from './plan-item-assigned.ts';
import { planLinkExists } from './plan-link-exists.ts';
import { planNotCopied } from './plan-not-copied.ts';
import { previousPlanAnswered } from './previous-plan-answered.ts';
import { previousPlanTold } from './previous-plan-told.ts';
import { reportGivesNoOrders } from './report-gives-no-orders.ts';
import { reportNotTooLong } from './report-not-too-long.ts';
import { reportPublishedInTime } from './report-published-in-time.ts';
import { reportSentInTime } from './report-sent-in-time.ts';
import { shortcomingHasCause } from './shortcoming-has-cause.ts';
import { shortcomingHasPlan } from './shortcoming-has-plan.ts';
import { signatoryNamed } from './signatory-named.ts';
import { speaksOfOwnLevel } from './speaks-of-own-level.ts';
import { toldHeadingExists } from './told-heading-exists.ts';
import { yearFitsPart } from './year-fits-part.ts';

/** The rules of the annual report, its own among those of every kind, in the order a reviewer reads their findings. */
export const rules: readonly Rule[] = [
  ...completeness,
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
  previousPlanTold,
  toldHeadingExists,
  reportSentInTime,
  reportPublishedInTime,
  deadlineNear,
  issueDateFitsYear,
  dataAsOfStated,
  ...events,
  yearFitsPart,
  ...years,
  ...figures,
  ...recipients,
  noSubordinateCc,
  signatoryNamed,
  ...elements,
  ...marks,
  planNotCopied,
  governmentVoice,
  speaksOfOwnLevel,
  noRequest,
  reportGivesNoOrders,
  ...wording,
];
