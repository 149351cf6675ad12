import type { Facts } from '../../facts/facts.ts';
import type { ForeignPaper } from '../../manuscript/foreign-paper.ts';
import type { Importing, Kind } from '../kind.ts';
import { type NotTaken, notTaken } from './not-taken.ts';
import { withoutReview } from './without-review.ts';

/** A kind that takes papers of other programs. */
export type ImportingKind = Kind & { readonly importing: Importing };

/** The facts made of a paper, and what of it found no place in them. */
export interface Imported {
  readonly facts: Facts;
  /** The paper as it was read: a review copy without its notes and the pages behind it. */
  readonly paper: ForeignPaper;
  readonly notes: readonly string[];
  readonly notTaken: readonly NotTaken[];
}

/** The kind that a paper is of, by its title and its shape; undefined where it is none of ours. */
export function kindOfPaper(paper: ForeignPaper, kinds: readonly Kind[]): ImportingKind | undefined {
  return kinds.filter(canImport).find(({ importing }) => importing.recognises(paper));
}

/** Whether papers of a kind can be taken. */
export function canImport(kind: Kind): kind is ImportingKind {
  return kind.importing !== undefined;
}

/** Makes facts of a paper of another program. */
export function importPaper(foreign: ForeignPaper, kind: ImportingKind): Imported {
  const { paper, notes } = withoutReview(foreign);
  const facts = kind.importing.read(paper);
  return { facts, paper, notes, notTaken: notTaken(paper, facts, kind) };
}
