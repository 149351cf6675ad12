import { chineseNumber, type HeadingLevel, headingOrdinal, listOrdinal } from '../../domain/report/ordinals.ts';
import { pointerSteps } from '../../schema/pointer.ts';
import { listAt } from '../answer-at.ts';
import type { Facts } from '../facts.ts';
import type { FactsKind, NumberedPart } from '../facts-kind.ts';
import { type ArrangedPart, arrange } from './arrangement.ts';
import type { Entry } from './entries.ts';
import { type Numbering, numberingOf } from './numbering.ts';

/** Where a JSON pointer stands in the paper as a reader names it; see `placesIn`. */
export function placeOf(kind: FactsKind, facts: Facts, pointer: string): string {
  return placesIn(kind, facts)(pointer);
}

/**
 * Finds where JSON pointers stand in the paper as a reader names it: 一（四）2.二是; outside the body the name of the
 * group. Empty for the paper as a whole. The paper is numbered once, when the first place in a part is asked for.
 */
export function placesIn(kind: FactsKind, facts: Facts): (pointer: string) => string {
  const numberings = new Map<string, Numbering | undefined>();
  let arranged: ArrangedPart[] | undefined;
  const own = kind.placesIn?.(facts);
  const numberOf = (part: string) => {
    arranged ??= arrange(kind, facts);
    if (!numberings.has(part)) numberings.set(part, numberingOf(kind, facts, arranged, part));
    return numberings.get(part);
  };
  return (pointer) => {
    const [group, ...rest] = pointerSteps(pointer);
    if (group === undefined) return '';
    const part = kind.parts.find(({ name }) => name === group);
    if (!part) return own?.([group, ...rest]) ?? groupPlace(kind, facts, group, rest[0]);
    const numbering = numberOf(group);
    const title = kind.schema.titleAt(`/${group}`);
    return numbering ? partPlace(facts, part, rest, numbering, title) : title;
  };
}

function groupPlace({ schema: { titleAt } }: FactsKind, facts: Facts, group: string, step: string | undefined): string {
  const index = indexOf(step);
  if (group === 'annexes' && index !== undefined)
    return index > 0 || (facts.annexes ?? []).length > 1 ? `附件${index + 1}` : '附件';
  if (group === 'indicators' && index !== undefined) return `数据“${facts.indicators?.[index]?.name ?? index + 1}”`;
  if (group === 'editions' && step !== undefined) return titleAt(`/${group}/${step}`);
  return titleAt(`/${group}`);
}

/** The index that a step of a pointer is; undefined when it is none. */
function indexOf(step: string | undefined): number | undefined {
  return step !== undefined && /^\d+$/.test(step) ? Number(step) : undefined;
}

/** A part that is told inside a paragraph of another has no number: it is named by its title. */
function partPlace(
  facts: Facts,
  part: NumberedPart,
  rest: readonly string[],
  { setting, inline, isHeaded, skipsLevel, before, counted, entries }: Numbering,
  title: string,
): string {
  const point = pointOf(facts, part, inline, rest);
  if (setting.within && inline) return title + point;
  const numbers = isHeaded ? [before + 1] : [];
  return write([...numbers, ...numbersIn(entries, rest, counted)], before, skipsLevel) + point;
}

/** The numbers of the headings on the way to the entry that `rest` leads to; `counted` stand before them already. */
function numbersIn(entries: readonly Entry[], [list, step, ...rest]: readonly string[], counted: number): number[] {
  const index = indexOf(step);
  const entry = index === undefined ? undefined : entries[index];
  if (!entry || entry.list !== list) return [];
  const before = counted + entry.before;
  return entry.isHeaded ? [before + 1, ...numbersIn(entry.entries, rest, 0)] : numbersIn(entry.entries, rest, before);
}

/** 二是, where the pointer leads into a point or an entry told inline. */
function pointOf(facts: Facts, { name, lists }: NumberedPart, inline: boolean, rest: readonly string[]): string {
  const isInline = inline && rest[0] === lists[0];
  if (!isInline && !rest.includes('points')) return '';
  const list = rest.slice(0, isInline ? 1 : rest.indexOf('points') + 1);
  const index = indexOf(rest[list.length]);
  const all = listAt(facts, [`/${name}`, ...list].join('/'));
  return index === undefined ? '' : listOrdinal(index, all.length);
}

function write(numbers: readonly number[], before: number, skipsLevel: boolean): string {
  const [first, ...deeper] = numbers;
  if (first === undefined) return headingOrdinal(1, Math.max(before, 1));
  if (deeper.length === 0) return headingOrdinal(1, first);
  const level = (depth: number) => Math.min(depth + (skipsLevel ? 3 : 2), 4) as HeadingLevel;
  return chineseNumber(first) + deeper.map((number, depth) => headingOrdinal(level(depth), number)).join('');
}
