import { keepReading } from '../facts/at-rest.ts';
import type { Facts } from '../facts/facts.ts';
import { mayHold } from '../facts/may-hold.ts';

/**
 * What every text holds in which a pattern finds anything: one of some words or, where they are too many, what a simple
 * pattern finds. Signs only save looking; a rule finds the same without them.
 */
export type Signs = readonly string[] | RegExp;

/** The sign of everything that has to do with figures. */
export const aDigit = /\d/u;

type Texts = readonly { readonly text: string }[];

/**
 * Those of the report's texts that hold one of the signs. Of most patterns a report holds no sign at all, and then no text
 * is looked at; rules with the same signs share the answer.
 */
export function holding<Text extends { readonly text: string }>(
  facts: Facts,
  texts: readonly Text[],
  signs: Signs,
): readonly Text[] {
  const known = keptTexts(facts);
  const ofTexts = known.get(texts) ?? new Map<Signs, Texts>();
  const held = ofTexts.get(signs) ?? narrow(facts, texts, signs);
  known.set(texts, ofTexts.set(signs, held));
  return held as readonly Text[];
}

const keptTexts = keepReading(() => new Map<Texts, Map<Signs, Texts>>());

function narrow(facts: Facts, texts: Texts, signs: Signs): Texts {
  if (signs instanceof RegExp) return texts.filter(({ text }) => signs.test(text));
  const present = signs.filter(mayHold(facts));
  if (present.length === 0) return [];
  return texts.filter(({ text }) => present.some((sign) => text.includes(sign)));
}
