import { expect, test } from 'vitest';
import { checkRule } from '../../src/check/check.ts';
import type { Rule } from '../../src/check/rule.ts';
import type { Facts } from '../../src/facts/load.ts';
import { factsOf } from '../facts-of.ts';

/** A rule's table: facts that must pass in silence, facts that must be spoken of and where. */
export interface RuleTable {
  readonly valid: readonly Partial<Facts>[];
  readonly invalid: readonly {
    readonly facts: Partial<Facts>;
    /** The pointers of the findings, in their order. */
    readonly at: readonly string[];
    /** Words that the first message must hold. */
    readonly says?: string;
  }[];
}

/** Runs a rule over its table; a table without a passing and a failing row is itself a failure. */
export function testRule(rule: Rule, { valid, invalid }: RuleTable): void {
  test(`${rule.id} has rows that pass and rows that fail`, () => {
    expect(valid.length * invalid.length).toBeGreaterThan(0);
  });
  test.each(
    valid.map((facts) => [JSON.stringify(facts), facts] as const),
  )(`${rule.id} is silent on %s`, (_name, facts) => {
    expect(checkRule(rule, factsOf(facts))).toEqual([]);
  });
  test.each(
    invalid.map((row) => [JSON.stringify(row.facts), row] as const),
  )(`${rule.id} speaks of %s`, (_name, row) => {
    const found = checkRule(rule, factsOf(row.facts));
    expect(found.map(({ path }) => path)).toEqual(row.at);
    expect(found[0]?.message).toContain(row.says ?? '');
    expect(found.every(({ message, title }) => message !== '' && title !== '')).toBe(true);
  });
}
