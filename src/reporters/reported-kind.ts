import type { CheckedKind } from '../check/checked-kind.ts';
import type { Facts } from '../facts/facts.ts';

/** A kind of paper, as far as what is told of its check goes. */
export interface ReportedKind extends CheckedKind {
  /** What a summary of many papers calls each part that the law asks for, by its group. */
  readonly partNames: Readonly<Record<string, string>>;
  /** The deadline that is still to be kept; undefined where there is none, or none is left. */
  nextDeadline?(facts: Facts, today: string): string | undefined;
}
