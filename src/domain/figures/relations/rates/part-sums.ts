import { addUp } from '../../told/reckoning.ts';
import { isSameUnit } from '../../told/same-unit.ts';
import type { ToldFigure } from '../../told/told-figure.ts';
import { keyOf } from './rate-names.ts';

/** 合格率 of 1420 with 不合格37: the part is what is left. */
export function lacking(name: string, counts: readonly ToldFigure[]) {
  const word = keyOf(name) ?? name.slice(-2);
  const missing = counts.find(({ lead }) => lead.includes(`不${word}`) || lead.includes(`未${word}`));
  const whole = counts.find(
    (count) => missing && count !== missing && isSameUnit(count.unit, missing.unit) && count.value > missing.value,
  );
  return missing && whole && counts.length === 2
    ? [{ part: { ...missing, value: whole.value - missing.value }, whole }]
    : [];
}

/** Whether a rate is of two counts together. */
export const isSum = (name: string) => /优良|满意/u.test(name);

/** 优良率 counts 优秀 and 良好; 满意率 counts 满意 and 基本满意; any rate may count two neighbours. */
export function sumsOf(name: string, counts: readonly ToldFigure[]) {
  const largest = counts.toSorted((a, b) => b.value - a.value);
  const isGood = (count: ToldFigure) => /优秀|良好|优/u.test(count.lead);
  const good = name.endsWith('优良') ? counts.filter(isGood) : [];
  const neighbours = counts.flatMap((one, at) => (counts[at + 1] ? [[one, counts[at + 1] as ToldFigure]] : []));
  const threes = counts.flatMap((one, at) =>
    counts[at + 2] ? [[one, counts[at + 1] as ToldFigure, counts[at + 2] as ToldFigure]] : [],
  );
  return [...(good.length > 1 ? [good] : []), ...neighbours, ...threes].flatMap((parts) => {
    const [first] = parts;
    const whole = largest.find((count) => first && !parts.includes(count) && isSameUnit(count.unit, first.unit));
    const value = addUp(parts);
    return first && whole && value <= whole.value ? [{ part: { ...first, value }, whole }] : [];
  });
}
