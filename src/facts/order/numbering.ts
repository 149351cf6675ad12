import type { Facts } from '../facts.ts';
import type { FactsKind, NumberedPart } from '../facts-kind.ts';
import type { ArrangedPart } from './arrangement.ts';
import { type Entry, entriesOf, headingsIn } from './entries.ts';

/** How a part is numbered: what stands before it, and its own entries. */
export interface Numbering {
  readonly setting: ArrangedPart;
  /** Whether its entries are told inside a paragraph, and thus have no numbers of their own. */
  readonly inline: boolean;
  readonly isHeaded: boolean;
  readonly skipsLevel: boolean;
  /** Level 1 headings before it. */
  readonly before: number;
  /** Headings before its first entry on the level of its entries. */
  readonly counted: number;
  readonly entries: readonly Entry[];
}

/** Counts the headings before and in a part; undefined for a part that the paper does not tell. */
export function numberingOf(
  kind: FactsKind,
  facts: Facts,
  arranged: readonly ArrangedPart[],
  name: string,
): Numbering | undefined {
  const told = toldParts(kind, facts, arranged);
  const own = told.find(({ part }) => part.name === name);
  if (!own) return undefined;
  const host = told.find(({ part }) => part.name === own.setting.within) ?? own;
  const before = told.slice(0, told.indexOf(host)).reduce((count, one) => count + topHeadings(told, one), 0);
  const isHeaded = host.setting.heading !== undefined;
  return {
    setting: own.setting,
    inline: own.inline,
    isHeaded,
    skipsLevel: isHeaded && own.setting.ordinals === '1.',
    before,
    counted: (isHeaded ? 0 : before) + (host === own ? 0 : headingsIn(host.entries)),
    entries: own.entries,
  };
}

interface ToldPart {
  readonly part: NumberedPart;
  readonly setting: ArrangedPart;
  readonly inline: boolean;
  readonly entries: readonly Entry[];
}

function toldParts(kind: FactsKind, facts: Facts, arranged: readonly ArrangedPart[]): ToldPart[] {
  return arranged.flatMap((setting) => {
    const part = kind.parts.find(({ name }) => name === setting.part);
    if (!part) return [];
    const inline = part.isToldInline === true && setting.form !== 'headings';
    return [{ part, setting, inline, entries: inline ? [] : entriesOf(facts, part) }];
  });
}

/** How many level 1 headings a part puts into the paper, with those of a part told at its end. */
function topHeadings(told: readonly ToldPart[], one: ToldPart): number {
  if (one.setting.within) return 0;
  if (one.setting.heading !== undefined) return 1;
  const guests = told.filter(({ setting }) => setting.within === one.part.name);
  return [one, ...guests].reduce((count, { entries }) => count + headingsIn(entries), 0);
}
