import { expect, test } from 'vitest';
import { checkRule } from '../../src/check/check-facts.ts';
import type { AnyExample, CheckContext, Rule } from '../../src/check/rule.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { answerAt } from '../../src/facts/answer-at.ts';
import type { Facts } from '../../src/facts/facts.ts';
import type { AnnualReport } from '../../src/kinds/annual-report/facts.generated.ts';
import { annualReport } from '../../src/kinds/annual-report/index.ts';
import { exampleFacts } from '../../src/kinds/example-facts.ts';
import type { Kind } from '../../src/kinds/kind.ts';

/** Far enough for every rule to speak. */
const context: CheckContext = { stage: 'public', today: '2026-02-20' };

/** A rule's table: facts that must pass in silence, facts that must be spoken of and where. */
export interface RuleTable<Told extends Facts = AnnualReport> {
  readonly valid: readonly Partial<Told>[];
  readonly invalid: readonly {
    readonly facts: Partial<Told>;
    /** The pointers of the findings, in their order. */
    readonly at: readonly string[];
    /** The words that each finding marks in the text it points at. */
    readonly marks?: readonly string[];
    /** Words that the first message must hold. */
    readonly says?: string;
    /** Words that the first hint must hold. */
    readonly hint?: string;
    /** The pointers of the answers that the findings call missing. */
    readonly missing?: readonly string[];
    /** What the first finding puts in the place of its span; undefined where it must leave that to a person. */
    readonly fix?: string | undefined;
  }[];
}

/** Runs a rule over its table, of the annual report or of another kind; a table without a passing and a failing row is itself a failure. */
export function testRule(rule: Rule, table: RuleTable): void;
export function testRule<Told extends Facts>(rule: Rule, table: RuleTable<Told>, kind: Kind): void;
export function testRule<Told extends Facts>(
  rule: Rule,
  { valid, invalid }: RuleTable<Told>,
  kind = annualReport,
): void {
  const factsOf = (facts: Partial<Told>) => exampleFacts(kind, facts as AnyExample);
  test(`${rule.id} speaks of its wrong example and not of the right one`, () => {
    expect(checkRule(kind, rule, exampleFacts(kind, rule.wrong), context)).not.toEqual([]);
    expect(checkRule(kind, rule, exampleFacts(kind, rule.right), context)).toEqual([]);
  });
  test(`${rule.id} has rows that pass and rows that fail`, () => {
    expect(valid.length * invalid.length).toBeGreaterThan(0);
  });
  test.each(
    valid.map((facts) => [JSON.stringify(facts), facts] as const),
  )(`${rule.id} is silent on %s`, (_name, facts) => {
    expect(checkRule(kind, rule, factsOf(facts), context)).toEqual([]);
  });
  test.each(
    invalid.map((row) => [JSON.stringify(row.facts), row] as const),
  )(`${rule.id} speaks of %s`, (_name, row) => {
    const found = checkRule(kind, rule, factsOf(row.facts), context);
    expect(found.map(({ path }) => path)).toEqual(row.at);
    if (row.marks) expect(found.map((finding) => marked(factsOf(row.facts), finding))).toEqual(row.marks);
    expect(found[0]?.message).toContain(row.says ?? '');
    if (row.hint !== undefined) expect(found[0]?.hint).toContain(row.hint);
    if (row.missing) expect(found.flatMap(({ missing = [] }) => missing)).toEqual(row.missing);
    if ('fix' in row) expect(found[0]?.fix).toBe(row.fix);
    expect(found.every(({ message, title }) => message !== '' && title !== '')).toBe(true);
  });
}

/** The words under a finding's span; undefined when it has none. */
function marked(facts: Facts, { path, span }: Diagnostic): string | undefined {
  return span && String(answerAt(facts, path)).slice(span.start, span.end);
}
