import { freeMatches } from './free-matches.ts';
import type { Span } from './span.ts';

/** One line of a table of wording: what is written, what is right, since when, on what ground. */
export interface Wording {
  /** The slip, word for word or as a global pattern. It may not match what is right. */
  readonly slip: string | RegExp;
  /** Of a pattern: words one of which stands in all that it matches, so that it is tried only where it can match. */
  readonly signs?: readonly string[];
  /** What is right, as a reader is told; takes the slip's place when `exact`, $1 standing for the pattern's first group. */
  readonly right: string;
  /** Whether `right` is the only right answer, so that it may be put in without asking. */
  readonly exact?: true;
  /** The day from which it is right, where it has not always been so: 2018-03-17. */
  readonly since?: string;
  /** Who says so; the rule's own basis when left out. */
  readonly ground?: string;
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
    .filter(({ since }) => since === undefined || Number(since.slice(0, 4)) <= reportYear)
    .filter((wording) => signsOf(wording).some((sign) => text.includes(sign)))
    .flatMap((wording) =>
      freeMatches(text, patternOf(wording)).map(({ 0: found, 1: group = '', index }) => ({
        wording,
        found,
        right: wording.right.replace('$1', () => group),
        start: index,
        end: index + found.length,
      })),
    );
}

/** Words one of which stands wherever a line of a table finds its slip. */
export function signsOf({ slip, signs }: Wording): readonly string[] {
  return typeof slip === 'string' ? [slip] : (signs ?? ['']);
}

function patternOf({ slip }: Wording): RegExp {
  return typeof slip === 'string' ? new RegExp(slip, 'gu') : slip;
}
