import { type FoundFigure, findFigures } from '../../domain/figures/find-figures.ts';
import { type Proposal, proposeRates, proposeSums } from '../../domain/figures/propose-rates.ts';
import { answerAt, withAnswer } from '../../facts/answer-at.ts';
import type { Facts } from '../../facts/facts.ts';
import { type PlacedText, walkTexts } from '../../facts/texts/walk-texts.ts';
import { type Session, withFacts } from '../session.ts';
import type { Asked } from '../step.ts';

interface PlacedFigure extends FoundFigure, PlacedText {}

/** Figures of a new text that may become indicators, each by its name. */
export interface FiguresOffer {
  readonly found: readonly PlacedFigure[];
  readonly asked: Asked<string>;
}

/** The figures of a text that may become indicators; undefined where there are none. `from` is the first new entry where the pointer is a list. */
export function figuresOffer({ facts }: Session, pointer: string, from = 0): FiguresOffer | undefined {
  const found = figuresAt(facts, pointer, from);
  if (found.length === 0) return undefined;
  const question = `文中有 ${found.length} 个数，要统一管理的请勾选；直接回车就不勾，正文照原样`;
  const choices = found.map(({ written, indicator }) => ({
    value: indicator.name,
    name: `${indicator.name}：${written}`,
  }));
  return { found, asked: { question, choices } };
}

/** Takes the figures that were ticked into the indicators, and refers to them in the text; proposes what can be computed of them. */
export function takeFigures(
  session: Session,
  { found }: FiguresOffer,
  names: readonly string[],
): { readonly session: Session; readonly proposals: readonly Proposal[] } {
  const chosen = found.filter(({ indicator }) => names.includes(indicator.name));
  if (chosen.length === 0) return { session, proposals: [] };
  const figures = chosen.map(({ indicator }) => indicator);
  return {
    session: withFacts(session, refer(session.facts, chosen), '/indicators'),
    proposals: [...proposeRates(figures), ...proposeSums(figures)],
  };
}

/** Asks whether a rate or a sum is wanted. */
export function proposalAsked({ question }: Proposal): Asked<boolean> {
  return {
    question,
    choices: [
      { value: false, name: '不用' },
      { value: true, name: '是' },
    ],
  };
}

/** Takes a rate or a sum into the indicators; one that is there already keeps its place, and has no value of its own any more. */
export function takeProposal(session: Session, { indicator }: Proposal): Session {
  const { facts } = session;
  const all = facts.indicators ?? [];
  const at = all.findIndex(({ name }) => name === indicator.name);
  const { value: _value, ...others } = all[at] ?? {};
  const told = { ...others, ...indicator } as (typeof all)[number];
  return withFacts(session, { ...facts, indicators: at < 0 ? [...all, told] : all.with(at, told) }, '/indicators');
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
