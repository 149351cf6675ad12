import { answerAt, withAnswer } from '../answer-at.ts';
import type { Facts } from '../facts.ts';
import { type Reference, referencesIn } from './references-in.ts';

/** What may follow the name of an indicator in braces: {名称上年}, {名称同比}. */
const derived = ['', '上年', '同比'];

/** The pointers of the answers that use an indicator: texts that name it in braces, sums and ratios that it is part of. */
export function indicatorUses(facts: Facts, name: string): string[] {
  const texts = indicatorReferences(facts, name).map(({ path }) => path);
  return [...new Set([...texts, ...reckonings(facts, name)])];
}

/** The facts in which every use of an indicator names it by its new name; the indicator itself is as it was. */
export function renameUses<Told extends Facts>(facts: Told, from: string, to: string): Told {
  const inTexts = indicatorReferences(facts, from)
    .toReversed()
    .reduce<Told>((changed, { path, start, word }) => {
      const text = String(answerAt(changed, path));
      const before = text.slice(0, start + 1);
      return withAnswer(changed, path, before + to + word.slice(from.length) + text.slice(start + 1 + word.length));
    }, facts);
  return reckonings(facts, from).reduce((changed, path) => withAnswer(changed, path, to), inTexts);
}

/** The places of texts that name an indicator in braces; a word that is another indicator's whole name does not mean this one. */
export function indicatorReferences(facts: Facts, name: string): readonly Reference[] {
  const others = new Set((facts.indicators ?? []).map((one) => one.name));
  const words = derived.map((ending) => name + ending).filter((word) => word === name || !others.has(word));
  return referencesIn(facts).filter(({ word }) => words.includes(word));
}

function reckonings({ indicators = [] }: Facts, name: string): string[] {
  return indicators.flatMap(({ sumOf = [], ratioOf = [] }, index) =>
    Object.entries({ sumOf, ratioOf }).flatMap(([key, names]) =>
      names.flatMap((one, place) => (one === name ? [`/indicators/${index}/${key}/${place}`] : [])),
    ),
  );
}
