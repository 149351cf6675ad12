import type { FiguredSentence } from './figured-sentences.ts';
import { isCounting } from './measure-words.ts';
import type { Quantity } from './quantities.ts';

/** A part that is greater than what it is a part of. */
export interface PartSlip {
  readonly part: Quantity;
  readonly whole: Quantity;
  /** What the counts are of: 审结, 受理. */
  readonly partWord: string;
  readonly wholeWord: string;
}

/** What can never be more than what: the later step, and the steps it comes from. */
const steps = [
  { part: /审结|办结|结案/u, whole: /受理/u },
  { part: /受理/u, whole: /收到|接到/u },
  { part: /化解/u, whole: /交办|受理|登记/u },
  { part: /整改|销号/u, whole: /发现|查出|排查出/u },
  { part: /查实|属实/u, whole: /线索|举报/u },
  { part: /采纳/u, whole: /提出|收到|征集/u },
  { part: /实际出庭/u, whole: /应出庭/u },
  { part: /合格/u, whole: /评查|抽查|抽检/u },
] as const;

/**
 * Parts above their wholes in one sentence: 受理165件，已审结175件. Compares a count with the nearest count of the step before
 * it in the same unit, and what 其中 counts with the figure before; silent where cases carried over from last year are spoken of.
 */
export function partsAboveWholes({ text: sentence, figures }: FiguredSentence): PartSlip[] {
  const told = figures.filter(({ unit, exact }) => exact && isCounting(unit));
  if (!hasRise(told) || /结转|上年|去年|连同|历年|存量/u.test(sentence)) return [];
  const words = told.map(({ start }, index) => sentence.slice(Math.max(told[index - 1]?.end ?? 0, start - 14), start));
  const nearest = new Map<string, number>();
  return told.flatMap((part, index) => {
    const slips = steps.flatMap((step, kind) => {
      const partWord = step.part.exec(words[index] ?? '')?.[0];
      const at = nearest.get(`${kind} ${part.unit}`);
      const whole = at === undefined ? undefined : told[at];
      if (!partWord || !whole || part.value <= whole.value) return [];
      return [{ part, whole, partWord, wholeWord: step.whole.exec(words[at ?? 0] ?? '')?.[0] ?? '' }];
    });
    for (const [kind, { whole }] of steps.entries()) {
      if (whole.test(words[index] ?? '')) nearest.set(`${kind} ${part.unit}`, index);
    }
    const before = told[index - 1];
    if (before && isAmong(sentence, before, part) && part.value > before.value)
      return [{ part, whole: before, partWord: '其中', wholeWord: '前面' }];
    return slips.slice(0, 1);
  });
}

/** Whether a count is above one before it in the same unit; where none is, none can be above its whole. */
function hasRise(told: readonly Quantity[]): boolean {
  const least = new Map<string, number>();
  return told.some(({ unit, value }) => {
    const before = least.get(unit) ?? value;
    least.set(unit, Math.min(before, value));
    return value > before;
  });
}

/** Whether 其中 counts the second among the first: 2项，其中行政检查896项; of 12个部门，其中53个事项 nobody knows. */
function isAmong(sentence: string, whole: Quantity, part: Quantity): boolean {
  const gap = sentence.slice(whole.end, part.start);
  return whole.unit === part.unit && part.unit !== '个' && /^[^，,。；;、\d]{0,12}[，,；;：:（(]其中\D*$/u.test(gap);
}
