import type { FactsKind } from '../facts/facts-kind.ts';
import type { Rule, RuleText } from './rule.ts';

/** What grounds a rule, and how firm that is. */
export type Ground = Pick<RuleText, 'source' | 'basis'>;

/** A kind of paper, as far as its check goes. */
export interface CheckedKind extends FactsKind {
  /** Its rules, the common ones among its own, in the order a reviewer reads their findings. */
  readonly rules: readonly Rule[];
  /** What the law says the paper must contain, in its words, by the group of the facts; nothing where no law says so. */
  readonly statutory: Readonly<Record<string, string>>;
  /** What grounds a rule for this kind, by its id, where that is not what grounds it otherwise. */
  readonly grounds?: Readonly<Record<string, Ground>>;
}
