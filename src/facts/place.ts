import { chineseNumber, type HeadingLevel, headingOrdinal, pointOrdinal } from '../domain/ordinals.ts';
import { type Part, parts } from '../domain/part.ts';
import { pointerSteps, titleAt } from '../schema/schema.ts';
import { type ArrangedPart, arrange } from './arrangement.ts';
import { type Entry, entriesOf, headingsIn } from './entries.ts';
import type { Facts } from './facts.ts';

/**
 * Where a JSON pointer stands in the report as a reader names it: 一（四）2.二是; outside the body the name of the group.
 * Empty for the report as a whole.
 */
export function placeOf(facts: Facts, pointer: string): string {
  const [group, ...rest] = pointerSteps(pointer);
  if (group === undefined) return '';
  if (isPart(group)) return partPlace(facts, group, rest);
  const index = indexOf(rest[0]);
  if (group === 'annexes' && index !== undefined)
    return index > 0 || (facts.annexes ?? []).length > 1 ? `附件${index + 1}` : '附件';
  if (group === 'indicators' && index !== undefined) return `数据“${facts.indicators?.[index]?.name ?? index + 1}”`;
  return titleAt(`/${group}`);
}

function isPart(group: string): group is Part {
  return (parts as readonly string[]).includes(group);
}

/** The index that a step of a pointer is; undefined when it is none. */
function indexOf(step: string | undefined): number | undefined {
  return step !== undefined && /^\d+$/.test(step) ? Number(step) : undefined;
}

function partPlace(facts: Facts, part: Part, rest: readonly string[]): string {
  const arranged = arrange(facts);
  const setting = arranged.find((one) => one.part === part);
  if (!setting) return titleAt(`/${part}`);
  const point = pointOf(setting, rest);
  const inline = part === 'shortcomings' && setting.form !== 'headings';
  if (setting.within && inline) return titleAt(`/${part}`) + point;
  const host = arranged.find((one) => one.part === setting.within) ?? setting;
  const before = countBefore(facts, arranged, host);
  const isHeaded = host.heading !== undefined;
  const numbers = isHeaded ? [before + 1] : [];
  const counted = (isHeaded ? 0 : before) + (host === setting ? 0 : headingsIn(entriesOf(facts, host.part)));
  const below = inline ? [] : numbersIn(entriesOf(facts, part), rest, counted);
  return write([...numbers, ...below], before, isHeaded && setting.ordinals === '1.') + point;
}

/** How many level 1 headings stand before a part. */
function countBefore(facts: Facts, arranged: readonly ArrangedPart[], part: ArrangedPart): number {
  const earlier = arranged.slice(0, arranged.indexOf(part));
  return earlier.reduce((count, one) => count + topHeadings(facts, arranged, one), 0);
}

/** How many level 1 headings a part puts into the report, with those of a part told at its end. */
function topHeadings(
  facts: Facts,
  arranged: readonly ArrangedPart[],
  { heading, within, part, form }: ArrangedPart,
): number {
  if (within) return 0;
  if (heading !== undefined) return 1;
  const guests = arranged.filter((one) => one.within === part);
  const told = [{ part, form }, ...guests].filter((one) => one.part !== 'shortcomings' || one.form === 'headings');
  return told.reduce((count, one) => count + headingsIn(entriesOf(facts, one.part)), 0);
}

/** The numbers of the headings on the way to the entry that `rest` leads to; `counted` stand before them already. */
function numbersIn(entries: readonly Entry[], [list, step, ...rest]: readonly string[], counted: number): number[] {
  const index = indexOf(step);
  const entry = index === undefined ? undefined : entries[index];
  if (!entry || entry.list !== list) return [];
  const before = counted + headingsIn(entries.slice(0, index));
  return entry.isHeaded ? [before + 1, ...numbersIn(entry.entries, rest, 0)] : numbersIn(entry.entries, rest, before);
}

/** 二是, where the pointer leads into a point or a shortcoming told inline. */
function pointOf({ part, form }: ArrangedPart, rest: readonly string[]): string {
  const isInline = part === 'shortcomings' && form !== 'headings' && rest[0] === 'list';
  const index = indexOf(isInline ? rest[1] : rest[rest.indexOf('points') + 1]);
  return index !== undefined && (isInline || rest.includes('points')) ? pointOrdinal(index + 1) : '';
}

function write(numbers: readonly number[], before: number, skipsLevel: boolean): string {
  const [first, ...deeper] = numbers;
  if (first === undefined) return headingOrdinal(1, Math.max(before, 1));
  if (deeper.length === 0) return headingOrdinal(1, first);
  const level = (depth: number) => Math.min(depth + (skipsLevel ? 3 : 2), 4) as HeadingLevel;
  return chineseNumber(first) + deeper.map((number, depth) => headingOrdinal(level(depth), number)).join('');
}
