import { freeMatches } from './free-matches.ts';
import { type Signs, signsOf, signsOfWords } from './signs.ts';
import type { Span } from './span.ts';

/** What a line of a table of wording says: what is written, what is right, since when, on what ground. */
export interface WordingLine {
  /** The slip, word for word or as a global pattern. It may not match what is right. */
  readonly slip: string | RegExp;
  /** What is right, as a reader is told; takes the slip's place when `exact`, $1 standing for the pattern's first group. */
  readonly right: string;
  /** Whether `right` is the only right answer, so that it may be put in without asking. */
  readonly exact?: true;
  /** The day from which it is right, where it has not always been so: 2018-03-17. */
  readonly since?: string;
  /** Who says so; the rule's own basis when left out. */
  readonly ground?: string;
}

/** A line that is ready to be looked for. */
export interface Wording extends WordingLine {
  /** It is tried only where one of them stands. */
  readonly signs: Signs;
}

/** Makes the lines of a table ready. */
export function wordingTable(lines: readonly WordingLine[]): readonly Wording[] {
  return lines.map((line) => ({
    ...line,
    signs: typeof line.slip === 'string' ? signsOfWords([line.slip]) : signsOf(line.slip),
  }));
}

/** A slip found in a text. */
export interface FoundWording extends Span {
  readonly wording: Wording;
  readonly found: string;
  /** What is right, its groups filled in. */
  readonly right: string;
}

/**
 * Finds the slips of a table in a text, outside protected stretches. A line that holds since a year after `reportYear`
 * is passed over: a report on 2017 may speak of 工商局.
 */
export function findWording(
  text: string,
  table: readonly Wording[],
  reportYear = Number.POSITIVE_INFINITY,
): FoundWording[] {
  return table
    .filter((wording) => holdsIn(wording, reportYear))
    .filter(({ signs }) => signs.standIn(text))
    .flatMap((wording) => slipsIn(text, wording));
}

/** Whether a line of a table holds for a report on some year. */
export function holdsIn({ since }: Wording, reportYear = Number.POSITIVE_INFINITY): boolean {
  return since === undefined || Number(since.slice(0, 4)) <= reportYear;
}

/** Finds the slips of one line of a table in a text. */
export function slipsIn(text: string, wording: Wording): FoundWording[] {
  return freeMatches(text, patternOf(wording)).map(({ 0: found, 1: group = '', index }) => ({
    wording,
    found,
    right: wording.right.replace('$1', () => group),
    start: index,
    end: index + found.length,
  }));
}

function patternOf({ slip }: Wording): RegExp {
  return typeof slip === 'string' ? new RegExp(slip, 'gu') : slip;
}
