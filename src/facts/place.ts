import { chineseNumber, headingOrdinal, pointOrdinal } from '../domain/ordinals.ts';
import { type Part, parts } from '../domain/part.ts';
import { pointerSteps, titleAt } from '../schema/schema.ts';
import { arrange } from './arrangement.ts';
import { hasText } from './has-text.ts';
import type { Facts } from './load.ts';

/**
 * Where a JSON pointer stands in the report as a reader names it: 一（四）2.二是; outside the body the name of the group.
 * Empty for the report as a whole.
 */
export function placeOf(facts: Facts, pointer: string): string {
  const [group, ...rest] = pointerSteps(pointer);
  if (group === undefined) return '';
  if (isPart(group)) return partPlace(facts, group, rest);
  if (group === 'annexes' && rest[0]) return `附件${Number(rest[0]) + 1}`;
  if (group === 'indicators' && rest[0])
    return `数据“${facts.indicators?.[Number(rest[0])]?.name ?? Number(rest[0]) + 1}”`;
  return titleAt(`/${group}`);
}

function isPart(group: string): group is Part {
  return (parts as readonly string[]).includes(group);
}

function partPlace(facts: Facts, part: Part, rest: string[]): string {
  const arranged = arrange(facts);
  const index = arranged.findIndex((one) => one.part === part);
  const setting = arranged[index];
  if (!setting) return titleAt(`/${part}`);
  const before = arranged.slice(0, index).reduce((count, one) => count + levelOneHeadings(facts, one), 0);
  const [list, position] = rest;
  const within =
    position === undefined ? [] : steps(facts, part, Number(position), list === 'sections' ? rest.slice(2) : []);
  if (setting.within) return titleAt(`/${part}`) + within.map(String).join('');
  if (setting.heading !== undefined)
    return write([before + 1, ...within], setting.form !== 'headings' && part === 'shortcomings');
  return write([before + (within[0] ?? 1), ...within.slice(1)], false);
}

/** The numbers of section and item, then the point, under the part's own heading. */
function steps(facts: Facts, part: Part, position: number, rest: string[]): number[] {
  if (part !== 'measures' || rest[0] !== 'items' || rest[1] === undefined) return [position + 1];
  const items = facts.measures?.sections?.[position]?.items ?? [];
  const upTo = items.slice(0, Number(rest[1]) + 1);
  return upTo.at(-1)?.heading ? [position + 1, upTo.filter(({ heading }) => hasText(heading)).length] : [position + 1];
}

function levelOneHeadings(facts: Facts, { heading, within, part }: ReturnType<typeof arrange>[number]): number {
  if (within) return 0;
  return heading === undefined && part === 'measures' ? (facts.measures?.sections?.length ?? 0) : 1;
}

function write([first = 1, ...deeper]: number[], inline: boolean): string {
  if (deeper.length === 0) return headingOrdinal(1, first);
  if (inline) return `${chineseNumber(first)}${pointOrdinal(deeper[0] ?? 1)}`;
  return chineseNumber(first) + deeper.map((number, depth) => headingOrdinal(depth === 0 ? 2 : 3, number)).join('');
}
