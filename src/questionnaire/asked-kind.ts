import type { Facts } from '../facts/facts.ts';
import type { FactsKind } from '../facts/facts-kind.ts';
import type { Offered, OptionList } from './option-list.ts';
import type { Section } from './section.ts';

/** A kind of paper, as far as questions about it go. */
export interface AskedKind extends FactsKind {
  /** The sections in the order in which the work is done. */
  readonly sections: readonly Section[];
  /** The lists that answers are chosen from, by their name in `x-options`; undefined where there is nothing to choose from. */
  readonly optionLists: Readonly<Record<string, (facts: Facts, offered: Offered) => OptionList | undefined>>;
}
