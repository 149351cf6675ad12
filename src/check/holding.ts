import { linesHolding, textLines } from '../domain/text/text-lines.ts';
import { keepReading } from '../facts/at-rest.ts';
import type { Facts } from '../facts/facts.ts';
import { mayHold } from '../facts/texts/may-hold.ts';

/**
 * What every text holds in which a pattern finds anything: one of some words or, where they are too many, what a simple
 * global pattern finds that passes over line breaks. Signs only save looking; a rule finds the same without them.
 */
export type Signs = readonly string[] | RegExp;

/** The sign of everything that has to do with figures. */
export const aDigit: Signs = /\d/gu;

/** The signs of a year told in digits. */
export const aYear: Signs = [...'0123456789'].map((digit) => `${digit}年`);

/** The sign of what may begin with anything. */
export const everyText: Signs = [''];

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
  const known = keptSearches(facts);
  const search = known.get(texts) ?? searchIn(facts, texts);
  known.set(texts, search);
  return search(signs) as readonly Text[];
}

/** What looks for signs in some texts. */
type Search = (signs: Signs) => Texts;

const keptSearches = keepReading(() => new Map<Texts, Search>());

function searchIn(facts: Facts, texts: Texts): Search {
  const lines = textLines(texts.map(({ text }) => text));
  const found = new Map<Signs, Texts>();
  const search = (signs: Signs) => {
    const present = signs instanceof RegExp ? [signs] : signs.filter(mayHold(facts));
    if (present.length === 0) return [];
    const held = linesHolding(lines, present);
    return texts.filter((_, line) => held[line]);
  };
  return (signs) => {
    const held = found.get(signs) ?? search(signs);
    found.set(signs, held);
    return held;
  };
}
