import { allMatches } from '../domain/text/all-matches.ts';
import { personNames } from '../domain/text/person-names.ts';
import type { Facts } from '../facts/facts.ts';
import type { FactsKind } from '../facts/facts-kind.ts';
import { printedTexts } from '../facts/texts/printed-texts.ts';
import { walkTexts } from '../facts/texts/walk-texts.ts';
import { isIn, pointerSteps } from '../schema/pointer.ts';
import type { Ask } from './difference.ts';
import type { Printed } from './printed.ts';
import { inkOf } from './sentence.ts';
import type { TextChange } from './text-change.ts';

/** Answers that hold the name of an authority or a person. */
const named = /^\/authority\/|^\/editions\/[\w-]+\/(?:signatories|contact|reporter|jointAuthorities)|\/by$/;

/** A name of a document, and a document number. */
const documents = /《[^《》]*》|〔\d{4}〕\d*号?/gu;

/** Words that are so short may stand in two places by chance. */
const tellingLength = 6;

/** Says of changes why they must be asked about. */
export class Asking {
  readonly #kind: FactsKind;
  readonly #facts: Facts;
  readonly #names: readonly string[];
  readonly #timesPrinted: ReadonlyMap<string, number>;
  #withheld: readonly { readonly path: string; readonly ink: string }[] | undefined;

  constructor(kind: FactsKind, facts: Facts, now: Printed) {
    this.#kind = kind;
    this.#facts = facts;
    const texts = walkTexts(facts).filter(({ path, text }) => named.test(path) && text.length > 1 && text.length < 40);
    this.#names = [...new Set(texts.map(({ text }) => text))];
    const times = new Map<string, number>();
    for (const { path, start } of now.sources) if (start === 0) times.set(path, (times.get(path) ?? 0) + 1);
    this.#timesPrinted = times;
  }

  /** Of an answer that is to be changed: what makes it more than one office's word in one place. */
  ofPath(path: string): Ask[] {
    const { printedGroups } = this.#kind;
    return [
      ...(this.#isWithheldSomewhere(path) ? (['withheld'] as const) : []),
      ...((this.#timesPrinted.get(path) ?? 0) > 1 ? (['elsewhere'] as const) : []),
      ...(isIn([...printedGroups, 'structure'], path) ? [] : (['element'] as const)),
    ];
  }

  /** Of changed words: whether a name is changed, or a new one comes in. */
  ofWords({ hunks, oldText, newText }: TextChange): Ask[] {
    const [old, fresh] = [this.#namesIn(oldText), this.#namesIn(newText)];
    const isNamed = hunks.some(
      ({ start, end, newStart, newEnd }) =>
        old.some((name) => start < name.end && (end > name.start || (start === end && start > name.start))) ||
        fresh.some((name) => newStart < name.end && newEnd > name.start),
    );
    return isNamed ? ['name'] : [];
  }

  /** The answer that holds some new words, where this edition leaves it out. */
  withheldAs(words: string): string | undefined {
    const ink = inkOf(words);
    if (ink.length < tellingLength) return undefined;
    this.#withheld ??= printedTexts(this.#kind, this.#facts)
      .filter(({ path }) => this.#isWithheldSomewhere(path))
      .map(({ path, text }) => ({ path, ink: inkOf(text) }));
    return this.#withheld.find((one) => one.ink.includes(ink))?.path;
  }

  /** Of words that are new: whether one of them is a name. */
  ofNewWords(words: string): Ask[] {
    return this.#namesIn(words).length > 0 ? ['name'] : [];
  }

  #namesIn(text: string): { readonly start: number; readonly end: number }[] {
    const spans = allMatches(text, documents).map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
    }));
    spans.push(...personNames(text));
    for (const name of this.#names)
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
        spans.push({ start: at, end: at + name.length });
    return spans;
  }

  /** An answer that some edition does not print, or that stands in one. */
  #isWithheldSomewhere(path: string): boolean {
    let value: unknown = this.#facts;
    return pointerSteps(path).some((step) => {
      value = (value as Readonly<Record<string, unknown>> | undefined)?.[step];
      const from = (value as { readonly withhold?: { readonly from?: readonly string[] } } | null | undefined)
        ?.withhold;
      return (from?.from?.length ?? 0) > 0;
    });
  }
}

/** Each reason once, in the order of the list; one more where the facts were changed there, or have no place for it. */
export function asksOf(asks: readonly Ask[], isClean: boolean, hasPlace: boolean): Ask[] {
  const all = [
    ...asks,
    ...(isClean ? [] : (['conflict'] as const)),
    ...(hasPlace || !isClean || asks.includes('restored') ? [] : (['no-place'] as const)),
  ];
  return [...new Set(all)];
}
