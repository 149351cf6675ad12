import type { Part } from '../../domain/report/part.ts';
import type { Facts } from '../facts.ts';
import type { ArrangedPart } from './arrangement.ts';
import { type Entry, entriesOf, headingsIn } from './entries.ts';

/** How a part is numbered: what stands before it, and its own entries. */
export interface Numbering {
  readonly setting: ArrangedPart;
  /** Whether its shortcomings are told inside a paragraph, and thus have no numbers of their own. */
  readonly inline: boolean;
  readonly isHeaded: boolean;
  readonly skipsLevel: boolean;
  /** Level 1 headings before it. */
  readonly before: number;
  /** Headings before its first entry on the level of its entries. */
  readonly counted: number;
  readonly entries: readonly Entry[];
}

/** Counts the headings before and in a part; undefined for a part that the report does not tell. */
export function numberingOf(facts: Facts, arranged: readonly ArrangedPart[], part: Part): Numbering | undefined {
  const setting = arranged.find((one) => one.part === part);
  if (!setting) return undefined;
  const host = arranged.find((one) => one.part === setting.within) ?? setting;
  const before = countBefore(facts, arranged, host);
  const isHeaded = host.heading !== undefined;
  const counted = (isHeaded ? 0 : before) + (host === setting ? 0 : headingsIn(entriesOf(facts, host.part)));
  const inline = part === 'shortcomings' && setting.form !== 'headings';
  const skipsLevel = isHeaded && setting.ordinals === '1.';
  return { setting, inline, isHeaded, skipsLevel, before, counted, entries: inline ? [] : entriesOf(facts, part) };
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
