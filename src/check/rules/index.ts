import type { Rule } from '../rule.ts';
import { answersComplete } from './answers-complete.ts';
import { approximateNumber } from './approximate-number.ts';
import { changeAgrees } from './change-agrees.ts';
import { declaredCountMatchesList } from './declared-count-matches-list.ts';
import { enumerationEndsAlike } from './enumeration-ends-alike.ts';
import { enumerationSequence } from './enumeration-sequence.ts';
import { figureHasUnit } from './figure-has-unit.ts';
import { hasLeadership } from './has-leadership.ts';
import { hasMeasures } from './has-measures.ts';
import { hasPlan } from './has-plan.ts';
import { hasShortcomings } from './has-shortcomings.ts';
import { indicatorExists } from './indicator-exists.ts';
import { nothingPending } from './nothing-pending.ts';
import { nothingUnverified } from './nothing-unverified.ts';
import { partNotAboveWhole } from './part-not-above-whole.ts';
import { partsMakeTotal } from './parts-make-total.ts';
import { percentagePoint } from './percentage-point.ts';
import { rateAgrees } from './rate-agrees.ts';
import { redundantComparison } from './redundant-comparison.ts';
import { shortcomingHasCause } from './shortcoming-has-cause.ts';

/** Every rule, in the order a reviewer reads its findings. */
export const rules: readonly Rule[] = [
  answersComplete,
  hasMeasures,
  hasShortcomings,
  shortcomingHasCause,
  hasLeadership,
  hasPlan,
  indicatorExists,
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
  nothingPending,
  nothingUnverified,
];
