import type { Edition, LeadershipRole, Level } from '../domain/editions/edition.ts';
import type { Schema } from '../schema/schema.ts';
import type { Facts } from './facts.ts';
import type { Migration } from './file/migrate.ts';

/** A kind of paper, as far as its facts go: how they are written down, and where in the paper each stands. */
export interface FactsKind {
  /** How facts name their kind: annual-report. */
  readonly name: string;
  /** What the paper is called: 法治政府建设年度报告. */
  readonly title: string;
  readonly schema: Schema;
  /** The version of the facts that this tool writes, and how those of each older one become the next. */
  readonly version: number;
  readonly migrations: Readonly<Record<number, Migration>>;
  /** The parts whose headings are numbered, in the order offices mostly use. */
  readonly parts: readonly NumberedPart[];
  /** The groups in which the tool numbers headings and points. */
  readonly numberedGroups: readonly string[];
  /** The groups of answers whose texts stand in the paper itself, in that order. */
  readonly printedGroups: readonly string[];
  /** The groups that tell what was done in the year, and those that tell what is to come. */
  readonly doneGroups: readonly string[];
  readonly plannedGroups: readonly string[];
  /** Pairs of groups of which the second must not copy the first, where a rule of the kind's own speaks of that. */
  readonly notCopied: readonly (readonly [from: string, to: string])[];
  /** The editions that such a paper has, and the one that an office of a level makes first. */
  readonly editions: readonly Edition[];
  readonly usualEdition: (level: Level) => Edition;
  /** Lists whose entries are given an id, which links to them are by. */
  readonly identified: readonly IdentifiedList[];
  /** Where a pointer stands in parts that this kind numbers in its own way; undefined where the parts above tell. */
  placesIn?(facts: Facts): (steps: readonly string[]) => string | undefined;
  /** Takes away what an edition does not tell although nobody withholds it: the duties of heads whose authority it is not from. */
  withoutOthers?(facts: Facts, roles: readonly LeadershipRole[]): Facts;
}

/** A part whose headings are numbered. */
export interface NumberedPart {
  /** Its group of the facts. */
  readonly name: string;
  /** Its level 1 heading when the office gives none; without the year when that is not known. */
  readonly heading: (reportYear: number | undefined) => string;
  /** The lists of its entries, the outer one first: sections, items. */
  readonly lists: readonly string[];
  /** What heads an entry when it has no heading. */
  readonly headedBy?: string;
  /** Whether its entries are told 一是…二是… in running text, and have no headings, unless its form is `headings`. */
  readonly isToldInline?: boolean;
  /** The part at whose end it may be told. */
  readonly mayStandWithin?: string;
}

/** A list whose entries are given an id. */
export interface IdentifiedList {
  /** JSON pointer. */
  readonly list: string;
  /** The answers of an entry by which it is known, the first that has a text. */
  readonly knownBy: readonly string[];
}
