import { chineseNumber, type HeadingLevel, headingOrdinal, listOrdinal } from '../../domain/report/ordinals.ts';
import { type Part, parts } from '../../domain/report/part.ts';
import { titleAt } from '../../schema/annual-report.ts';
import { pointerSteps } from '../../schema/pointer.ts';
import { listAt } from '../answer-at.ts';
import type { Facts } from '../facts.ts';
import { type ArrangedPart, arrange } from './arrangement.ts';
import type { Entry } from './entries.ts';
import { type Numbering, numberingOf } from './numbering.ts';

/** Where a JSON pointer stands in the report as a reader names it; see `placesIn`. */
export function placeOf(facts: Facts, pointer: string): string {
  return placesIn(facts)(pointer);
}

/**
 * Finds where JSON pointers stand in the report as a reader names it: 一（四）2.二是; outside the body the name of the
 * group. Empty for the report as a whole. The report is numbered once, when the first place in a part is asked for.
 */
export function placesIn(facts: Facts): (pointer: string) => string {
  const numberings = new Map<Part, Numbering | undefined>();
  let arranged: ArrangedPart[] | undefined;
  const numberOf = (part: Part) => {
    arranged ??= arrange(facts);
    if (!numberings.has(part)) numberings.set(part, numberingOf(facts, arranged, part));
    return numberings.get(part);
  };
  return (pointer) => {
    const [group, ...rest] = pointerSteps(pointer);
    if (group === undefined) return '';
    return isPart(group) ? partPlace(facts, group, rest, numberOf(group)) : groupPlace(facts, group, rest[0]);
  };
}

function groupPlace(facts: Facts, group: string, step: string | undefined): string {
  const index = indexOf(step);
  if (group === 'annexes' && index !== undefined)
    return index > 0 || (facts.annexes ?? []).length > 1 ? `附件${index + 1}` : '附件';
  if (group === 'indicators' && index !== undefined) return `数据“${facts.indicators?.[index]?.name ?? index + 1}”`;
  if (group === 'editions' && step !== undefined) return titleAt(`/${group}/${step}`);
  return titleAt(`/${group}`);
}

function isPart(group: string): group is Part {
  return (parts as readonly string[]).includes(group);
}

/** The index that a step of a pointer is; undefined when it is none. */
function indexOf(step: string | undefined): number | undefined {
  return step !== undefined && /^\d+$/.test(step) ? Number(step) : undefined;
}

function partPlace(facts: Facts, part: Part, rest: readonly string[], numbering: Numbering | undefined): string {
  if (!numbering) return titleAt(`/${part}`);
  const { setting, inline, isHeaded, skipsLevel, before, counted, entries } = numbering;
  const point = pointOf(facts, setting, rest);
  if (setting.within && inline) return titleAt(`/${part}`) + point;
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

/** 二是, where the pointer leads into a point or a shortcoming told inline. */
function pointOf(facts: Facts, { part, form }: ArrangedPart, rest: readonly string[]): string {
  const isInline = part === 'shortcomings' && form !== 'headings' && rest[0] === 'list';
  if (!isInline && !rest.includes('points')) return '';
  const list = rest.slice(0, isInline ? 1 : rest.indexOf('points') + 1);
  const index = indexOf(rest[list.length]);
  const all = listAt(facts, [`/${part}`, ...list].join('/'));
  return index === undefined ? '' : listOrdinal(index, all.length);
}

function write(numbers: readonly number[], before: number, skipsLevel: boolean): string {
  const [first, ...deeper] = numbers;
  if (first === undefined) return headingOrdinal(1, Math.max(before, 1));
  if (deeper.length === 0) return headingOrdinal(1, first);
  const level = (depth: number) => Math.min(depth + (skipsLevel ? 3 : 2), 4) as HeadingLevel;
  return chineseNumber(first) + deeper.map((number, depth) => headingOrdinal(level(depth), number)).join('');
}
