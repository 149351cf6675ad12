import type { Rule } from '../../../check/rule.ts';
import { completeness, elements, events, figures, marks, wording, years } from '../../../rules/index.ts';
import { claimHasGround } from './claim-has-ground.ts';
import { hasPractices } from './has-practices.ts';
import { insightsToldAlike } from './insights-told-alike.ts';
import { mainTitleGiven } from './main-title-given.ts';
import { resultsFollowPractices } from './results-follow-practices.ts';
import { resultsHaveFigures } from './results-have-figures.ts';
import { submittedInTime } from './submitted-in-time.ts';
import { subtitleHasNoDash } from './subtitle-has-no-dash.ts';
import { titleHalvesEven } from './title-halves-even.ts';
import { withinLength } from './within-length.ts';

/** The rules of an account of experience, its own among those of every kind, in the order a reviewer reads their findings. */
export const rules: readonly Rule[] = [
  ...completeness,
  mainTitleGiven,
  titleHalvesEven,
  subtitleHasNoDash,
  hasPractices,
  resultsFollowPractices,
  resultsHaveFigures,
  insightsToldAlike,
  withinLength,
  submittedInTime,
  ...events,
  ...years,
  ...figures,
  ...elements,
  ...marks,
  claimHasGround,
  ...wording,
];
