import type { Rule } from '../rule.ts';
import { answersComplete } from './answers-complete.ts';
import { datesUnpadded } from './dates-unpadded.ts';
import { documentNumberBrackets } from './document-number-brackets.ts';
import { documentsInForce } from './documents-in-force.ts';
import { enumerationPunctuation } from './enumeration-punctuation.ts';
import { fixedPhrases } from './fixed-phrases.ts';
import { fourDigitYears } from './four-digit-years.ts';
import { fullWidthPunctuation } from './full-width-punctuation.ts';
import { governmentVoice } from './government-voice.ts';
import { hasLeadership } from './has-leadership.ts';
import { hasMeasures } from './has-measures.ts';
import { hasPlan } from './has-plan.ts';
import { hasShortcomings } from './has-shortcomings.ts';
import { indicatorExists } from './indicator-exists.ts';
import { institutionsCurrent } from './institutions-current.ts';
import { knownTitles } from './known-titles.ts';
import { marksNotDoubled } from './marks-not-doubled.ts';
import { marksPaired } from './marks-paired.ts';
import { monthDayDot } from './month-day-dot.ts';
import { noEllipsisAfterDeng } from './no-ellipsis-after-deng.ts';
import { noGarbledCharacters } from './no-garbled-characters.ts';
import { noNeedlessPause } from './no-needless-pause.ts';
import { noPauseBetweenTitles } from './no-pause-between-titles.ts';
import { noPersonalNumbers } from './no-personal-numbers.ts';
import { noPlaceholders } from './no-placeholders.ts';
import { noRepeatedSentence } from './no-repeated-sentence.ts';
import { noRequest } from './no-request.ts';
import { noStraySpaces } from './no-stray-spaces.ts';
import { noTypedOrdinals } from './no-typed-ordinals.ts';
import { nothingPending } from './nothing-pending.ts';
import { nothingUnverified } from './nothing-unverified.ts';
import { oneTermOneForm } from './one-term-one-form.ts';
import { ordinalPunctuation } from './ordinal-punctuation.ts';
import { planNotCopied } from './plan-not-copied.ts';
import { rangesWhole } from './ranges-whole.ts';
import { reportGivesNoOrders } from './report-gives-no-orders.ts';
import { shortcomingHasCause } from './shortcoming-has-cause.ts';
import { verbObjects } from './verb-objects.ts';

/** Every rule, in the order a reviewer reads its findings. */
export const rules: readonly Rule[] = [
  answersComplete,
  hasMeasures,
  hasShortcomings,
  shortcomingHasCause,
  hasLeadership,
  hasPlan,
  indicatorExists,
  nothingPending,
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
  knownTitles,
  documentsInForce,
  institutionsCurrent,
  oneTermOneForm,
  noPersonalNumbers,
];
