import type { Facts } from '../../facts/facts.ts';
import type { FactsKind } from '../../facts/facts-kind.ts';
import { placesIn } from '../../facts/order/place.ts';
import { pointerStep } from '../../schema/pointer.ts';
import { matchEntries } from './match-entries.ts';
import { mergeTexts } from './merge-texts.ts';
import { wordsOf } from './words-of.ts';

/** Something that another file of facts has otherwise. */
export interface FactsDifference {
  readonly id: string;
  readonly kind: 'changed' | 'added' | 'removed';
  /** Where it stands as a reader names it, and the answer or the list in our facts. */
  readonly place: string;
  readonly path: string;
  /** The words here and there. */
  readonly before: string;
  readonly after: string;
  /** Whether nobody needs to be asked: only the other side wrote here, or both did in different places. */
  readonly isSure: boolean;
  /** Whether both sides changed the same words since they parted. */
  readonly isConflict: boolean;
  readonly step: MergeStep;
}

/** What taking it does to our facts. */
export type MergeStep =
  | { readonly type: 'set'; readonly path: string; readonly value: unknown }
  | { readonly type: 'insert'; readonly list: string; readonly at: number; readonly value: unknown }
  | { readonly type: 'delete'; readonly list: string; readonly at: number };

/** Two files of facts that are to become one, and what both were made of, where that is known. */
export interface Merging {
  readonly kind: FactsKind;
  readonly mine: Facts;
  readonly theirs: Facts;
  readonly base?: Facts | undefined;
}

export interface Merged {
  readonly differences: readonly FactsDifference[];
  /** How many entries stand in another order there. */
  readonly moved: number;
}

/** What is no answer of the office: where its own session stopped, and what is noted of answers (`withTheirMarks`). */
const notMerged = new Set(['stoppedAt', 'marks', 'waivers', 'kind', 'schemaVersion', '$schema']);

/**
 * Finds what another file of facts has that ours has not. Against a common base only what the other side changed is told; without
 * one, what stands in ours alone is ours, and what both have otherwise is asked.
 */
export function mergeFacts(merging: Merging): Merged {
  return new Merger(merging).find();
}

class Merger {
  readonly #merging: Merging;
  readonly #placeOf: (pointer: string) => string;
  readonly #found: FactsDifference[] = [];
  #moved = 0;

  constructor(merging: Merging) {
    this.#merging = merging;
    this.#placeOf = placesIn(merging.kind, merging.mine);
  }

  find(): Merged {
    const { mine, theirs, base } = this.#merging;
    this.#group(fieldsOf(mine), fieldsOf(theirs), base && fieldsOf(base), '');
    return { differences: this.#found, moved: this.#moved };
  }

  #group(mine: Fields, theirs: Fields, base: Fields | undefined, path: string): void {
    for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
      if (key === 'id' || (path === '' && notMerged.has(key))) continue;
      this.#answer(mine[key], theirs[key], base && { was: base[key] }, path + pointerStep(key));
    }
  }

  #answer(mine: unknown, theirs: unknown, base: Before, path: string): void {
    if (isSame(mine, theirs) || (base && isSame(theirs, base.was))) return;
    if (isListLike(mine) && isListLike(theirs) && (Array.isArray(mine) || Array.isArray(theirs)))
      this.#list(listIn(mine), listIn(theirs), base && listIn(base.was), path);
    else if (isFields(mine ?? {}) && isFields(theirs))
      this.#group(fieldsOf(mine), fieldsOf(theirs), base && fieldsOf(base.was), path);
    else this.#value(mine, theirs, base, path);
  }

  #value(mine: unknown, theirs: unknown, base: Before, path: string): void {
    const isOurs = theirs === undefined && (base === undefined || base.was === undefined);
    if (isOurs) return;
    const onlyTheirs = base ? isSame(mine, base.was) : mine === undefined || mine === '';
    const both =
      base && !onlyTheirs && [mine, theirs, base.was].every((one) => typeof one === 'string')
        ? mergeTexts(String(base.was), String(mine), String(theirs))
        : undefined;
    const value = both ?? theirs;
    this.#found.push({
      id: `set ${path}`,
      kind: theirs === undefined ? 'removed' : mine === undefined ? 'added' : 'changed',
      place: this.#named(path),
      path,
      before: this.#told(path, mine),
      after: this.#told(path, value),
      isSure: both !== undefined || (onlyTheirs && theirs !== undefined),
      isConflict: base !== undefined && !onlyTheirs && both === undefined,
      step: { type: 'set', path, value },
    });
  }

  #list(
    mine: readonly unknown[],
    theirs: readonly unknown[],
    base: readonly unknown[] | undefined,
    list: string,
  ): void {
    const { toFirst, toSecond, moved } = matchEntries(mine, theirs);
    const [ofMine, ofTheirs] = [mine, theirs].map((side) => base && matchEntries(side, base).toSecond);
    const wasAt = (at: number | undefined) => (at === undefined ? undefined : { was: base?.[at] });
    this.#moved += moved;
    for (const [at, entry] of mine.entries()) {
      const to = toSecond[at];
      const was = ofMine?.[at] ?? (to === undefined ? undefined : ofTheirs?.[to]);
      if (to !== undefined) this.#entry(entry, theirs[to], wasAt(was), list + pointerStep(at));
      else if (was !== undefined) this.#gone(entry, base?.[was], list, at);
    }
    for (const [to, entry] of theirs.entries()) {
      if (toFirst[to] !== undefined) continue;
      const was = ofTheirs?.[to];
      if (was !== undefined && isSame(entry, base?.[was])) continue;
      this.#come(entry, list, { to, at: placeBehind(toFirst, to), isConflict: was !== undefined });
    }
  }

  #entry(mine: unknown, theirs: unknown, base: Before, path: string): void {
    this.#answer(mine, theirs, base, path);
  }

  /** An entry that the other side took out. */
  #gone(entry: unknown, was: unknown, list: string, at: number): void {
    const path = list + pointerStep(at);
    this.#found.push({
      id: `delete ${path}`,
      kind: 'removed',
      place: this.#named(path),
      path,
      before: this.#told(path, entry),
      after: '',
      isSure: false,
      isConflict: !isSame(entry, was),
      step: { type: 'delete', list, at },
    });
  }

  /** An entry that the other side put in. */
  #come(entry: unknown, list: string, { to, at, isConflict }: { to: number; at: number; isConflict: boolean }): void {
    this.#found.push({
      id: `insert ${list} ${to}`,
      kind: 'added',
      place: this.#named(at > 0 ? list + pointerStep(at - 1) : list),
      path: list,
      before: '',
      after: this.#told(list + pointerStep(at), entry),
      isSure: !isConflict,
      isConflict,
      step: { type: 'insert', list, at, value: entry },
    });
  }

  /** 一（四）2.; of what is no running text what it is called, too. */
  #named(path: string): string {
    const { kind } = this.#merging;
    const place = this.#placeOf(path);
    const isText = kind.printedGroups.some((group) => path.startsWith(pointerStep(group)));
    const title = isText ? '' : kind.schema.titleAt(path);
    return title === '' || title === place ? place : `${place} ${title}`.trim();
  }

  /** A choice by its Chinese name. */
  #told(path: string, value: unknown): string {
    const labels = this.#merging.kind.schema.at(path)?.['x-labels'] as Readonly<Record<string, string>> | undefined;
    return (typeof value === 'string' && labels?.[value]) || wordsOf(value);
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** What an answer was when the two files parted; undefined where that is not known. */
type Before = { readonly was: unknown } | undefined;

/** Where an entry goes: behind the one of ours that stands before it there. */
function placeBehind(toFirst: readonly (number | undefined)[], to: number): number {
  const before = toFirst.slice(0, to).findLast((at) => at !== undefined);
  return before === undefined ? 0 : before + 1;
}

function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListLike(value: unknown): boolean {
  return value === undefined || Array.isArray(value);
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

/** With its answers in the order of their names, so that two that say the same are written the same. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .toSorted()
      .map((key) => [key, sorted(value[key])]),
  );
}
