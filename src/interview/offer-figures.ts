import { type FoundFigure, findFigures } from '../domain/figures/find-figures.ts';
import type { Indicator } from '../domain/figures/indicator.ts';
import { proposeRates, proposeSums } from '../domain/figures/propose-rates.ts';
import { answerAt, withAnswer } from '../facts/answer-at.ts';
import type { Facts } from '../facts/facts.ts';
import { type PlacedText, walkTexts } from '../facts/texts/walk-texts.ts';
import type { Session } from './session.ts';

interface PlacedFigure extends FoundFigure, PlacedText {}

/**
 * Offers the figures of a pasted text as indicators in one list. Enter refuses them all; those ticked are taken into the
 * indicators and the text refers to them. `from` is the first new entry where the pointer is a list.
 */
export async function offerFigures(session: Session, pointer: string, from = 0): Promise<void> {
  const found = figuresAt(session.facts, pointer, from);
  if (found.length === 0) return;
  const names = await session.terminal.tick(
    `文中有 ${found.length} 个数，要统一管理的请勾选；直接回车就不勾，正文照原样`,
    found.map(({ written, indicator }) => ({ value: indicator.name, name: `${indicator.name}：${written}` })),
    [],
  );
  const chosen = found.filter(({ indicator }) => names.includes(indicator.name));
  if (chosen.length === 0) return;
  session.commit(refer(session.facts, chosen));
  await offerComputed(
    session,
    chosen.map(({ indicator }) => indicator),
  );
}

function figuresAt(facts: Facts, pointer: string, from: number): PlacedFigure[] {
  const known = new Set((facts.indicators ?? []).map(({ name }) => name));
  const texts = walkTexts(answerAt(facts, pointer))
    .filter(({ path }) => Number(/^\/(\d+)/.exec(path)?.[1] ?? from) >= from)
    .map(({ path, text }) => ({ path: pointer + path, text }));
  const found = texts.flatMap((text) => findFigures(text.text).map((figure) => ({ ...figure, ...text })));
  const isFirst = ({ indicator }: PlacedFigure, index: number) =>
    found.findIndex((one) => one.indicator.name === indicator.name) === index;
  return found.filter((figure, index) => !known.has(figure.indicator.name) && isFirst(figure, index));
}

/** The facts with the figures as indicators, and {名称} where each stood; from the back, so that places stay right. */
function refer(facts: Facts, figures: readonly PlacedFigure[]): Facts {
  const indicators = [...(facts.indicators ?? []), ...figures.map(({ indicator }) => indicator as never)];
  return figures
    .toSorted((one, other) => other.start - one.start)
    .reduce<Facts>(
      (changed, { path, start, end, indicator }) => {
        const text = String(answerAt(changed, path));
        return withAnswer(changed, path, `${text.slice(0, start)}{${indicator.name}}${text.slice(end)}`);
      },
      { ...facts, indicators },
    );
}

/** Rates and sums that the new figures suggest, one question each. */
async function offerComputed(session: Session, figures: readonly Indicator[]): Promise<void> {
  for (const { indicator, question } of [...proposeRates(figures), ...proposeSums(figures)]) {
    const wanted = await session.terminal.choose(question, [
      { value: false, name: '不用' },
      { value: true, name: '是' },
    ]);
    if (!wanted) continue;
    const others = (session.facts.indicators ?? []).filter(({ name }) => name !== indicator.name);
    session.commit({ ...session.facts, indicators: [...others, indicator as (typeof others)[number]] });
  }
}
