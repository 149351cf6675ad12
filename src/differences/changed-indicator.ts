import { figuresOf } from '../domain/figures/figures.ts';
import { writeFigure } from '../domain/figures/write-figure.ts';
import { answerAt } from '../facts/answer-at.ts';
import { indicatorUses } from '../facts/texts/indicator-uses.ts';
import type { ChangedIndicator } from './difference.ts';
import type { Ground } from './ground.ts';
import type { ChangedFigure } from './text-change.ts';

/** A printed {指标} that was changed: its values, everywhere else it counts, and what would print it so. */
export function changedIndicator(
  { facts, placeOf }: Pick<Ground, 'facts' | 'placeOf'>,
  { source: { path, start, end }, before: from, after }: ChangedFigure,
): ChangedIndicator {
  const word = String(answerAt(facts, path)).slice(start + 1, end - 1);
  const name = (facts.indicators ?? []).find((one) => one.name === word)?.name ?? word.replace(/(?:上年|同比)$/u, '');
  const uses = indicatorUses(facts, name).filter((one) => one !== path);
  const value = valueFor(facts, word, after);
  return { word, before: from, after, elsewhere: [...new Set(uses.map(placeOf))], ...(value ? { value } : {}) };
}

/** The value with which a figure would be printed so. */
function valueFor({ indicators = [] }: Ground['facts'], word: string, after: string): ChangedIndicator['value'] {
  const index = indicators.findIndex(({ name }) => name === word);
  const own = indicators[index];
  const digits = /\d+(?:\.\d+)?/.exec(after)?.[0];
  if (own?.value === undefined || digits === undefined) return undefined;
  const value = Number(digits);
  const figures = figuresOf(indicators.with(index, { ...own, value }));
  return writeFigure(figures, word) === after ? { path: `/indicators/${index}/value`, value } : undefined;
}
