import type { FiguredSentence } from '../figured-sentences.ts';
import type { FigureSlip } from './figure-slip.ts';
import { holdPercentages, shareUnit } from './may-relate.ts';
import { namedRate } from './rates/named-rates.ts';
import { shareSlip } from './rates/shares.ts';
import { spelledRates } from './rates/spelled-rates.ts';

/**
 * Rates that their two counts do not give: 受理1256件，办结1208件，办结率98.6% · 39家，占42家单位的95.2%. The part is the count that the
 * rate is named after, the whole a larger count in its unit. Silent where some reading of the sentence gives the rate.
 */
export function rateSlips(sentence: FiguredSentence): FigureSlip[] {
  if (sentence.figures.length < 2) return [];
  const inWords = shareUnit(sentence.figures, 2) ? spelledRates(sentence) : [];
  if (!holdPercentages(sentence.figures, 1) || sentence.figures.length < 3) return inWords;
  const { told } = sentence;
  const inDigits = told.flatMap((rate, at) => {
    if (rate.unit !== '%') return [];
    const isShare = rate.role === 'share' || /占[^占，,。；;]{0,14}$/u.test(told[at - 1]?.lead ?? '');
    const slip = isShare ? shareSlip(sentence, at) : namedRate(sentence, at);
    return slip ? [slip] : [];
  });
  return [...inWords, ...inDigits];
}
