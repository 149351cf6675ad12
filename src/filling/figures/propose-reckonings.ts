import { addUp, amountOf, type Figures, figuresOf, unitOf } from '../../domain/figures/figures.ts';
import type { Indicator } from '../../domain/figures/indicator.ts';
import { splitReferences } from '../../domain/figures/indicator-reference.ts';
import { plainNumber } from '../../domain/figures/plain-number.ts';
import type { Proposal } from '../../domain/figures/propose-rates.ts';
import { round } from '../../domain/figures/write-number.ts';
import type { Facts } from '../../facts/facts.ts';
import type { FactsKind } from '../../facts/facts-kind.ts';
import { bodyTexts } from '../../facts/texts/written-texts.ts';

/** How many figures before a rate its two counts are looked for among. */
const reach = 6;

/**
 * Figures of the paper that others give: a total whose parts stand right behind or before it, in the text or in the table that they were
 * pasted from; a rate that its two counts give and that is named after one of them. Only where they come out to the last digit.
 */
export function proposeReckonings(kind: FactsKind, facts: Facts): Proposal[] {
  const indicators = (facts.indicators ?? []) as readonly Indicator[];
  const figures = figuresOf(indicators);
  const told = kind.printedGroups
    .flatMap((group) => bodyTexts(kind, facts, group))
    .flatMap(({ text }) => text.split(/[。！？]/u))
    .map((sentence) => splitReferences(sentence).flatMap((one) => ('reference' in one ? [one.reference] : [])));
  const rows = [...told, indicators.map(({ name }) => name)].map((names) =>
    names.flatMap((name) => figures.get(name) ?? []),
  );
  const proposals = rows.flatMap((row) =>
    row.flatMap((one, at) => sumOf(figures, row, at) ?? rateOf(figures, row, one, at) ?? []),
  );
  return [...new Map(proposals.map((one) => [one.indicator.name, one])).values()];
}

/** A total with the parts right behind it, or right before it. */
function sumOf(figures: Figures, row: readonly Indicator[], at: number): Proposal | undefined {
  const total = row[at];
  if (total?.value === undefined || total.approx || unitOf(total) === '%') return undefined;
  const fit = (one: Indicator) => unitOf(one) === unitOf(total) && one.name !== total.name && !one.approx;
  const parts =
    runThat(figures, row.slice(at + 1), total, fit) ??
    runThat(figures, row.slice(0, at).toReversed(), total, fit)?.toReversed();
  if (!parts || parts.some((one) => one.sumOf?.includes(total.name))) return undefined;
  return {
    indicator: { ...shared(total), sumOf: parts.map(({ name }) => name) },
    question: `${parts.map((one) => told(figures, one)).join(' + ')} = ${told(figures, total)}`,
  };
}

/** The shortest run of two figures or more, from the beginning on, that makes the total. */
function runThat(
  figures: Figures,
  row: readonly Indicator[],
  { value }: Indicator,
  fits: (one: Indicator) => boolean,
): readonly Indicator[] | undefined {
  const run: Indicator[] = [];
  for (const one of row) {
    if (!fits(one)) return undefined;
    run.push(one);
    if (run.length > 1 && addUp(run.map(({ name }) => amountOf(figures, name))) === value) return run;
  }
  return undefined;
}

/** A rate with its two counts among the figures before it. */
function rateOf(figures: Figures, row: readonly Indicator[], rate: Indicator, at: number): Proposal | undefined {
  const word = /(\p{Script=Han}{2})率$/u.exec(rate.name)?.[1];
  if (rate.value === undefined || rate.approx || unitOf(rate) !== '%' || word === undefined) return undefined;
  const decimals = /\.(\d+)/.exec(String(rate.value))?.[1]?.length ?? 0;
  const before = row.slice(Math.max(0, at - reach), at);
  const parts = before.filter(({ name }) => name.includes(word));
  for (const part of parts) {
    for (const whole of before) {
      const [one, all] = [amountOf(figures, part.name), amountOf(figures, whole.name)];
      if (whole === part || !one || !all || one > all || unitOf(part) !== unitOf(whole)) continue;
      if (round((one / all) * 100, decimals) !== rate.value) continue;
      return {
        indicator: { ...shared(rate), ...(decimals === 2 ? {} : { decimals }), ratioOf: [part.name, whole.name] },
        question: `${told(figures, part)} ÷ ${told(figures, whole)} = ${told(figures, rate)}`,
      };
    }
  }
  return undefined;
}

/** A figure without what will be reckoned. */
function shared({ value: _value, ...others }: Indicator): Indicator {
  return others;
}

function told(figures: Figures, one: Indicator): string {
  return `${one.name} ${plainNumber(amountOf(figures, one.name) ?? 0)}${unitOf(one)}`;
}
