import type { Diagnostic } from '../diagnostic.ts';
import type { Facts } from '../facts/load.ts';
import { placeOf } from '../facts/place.ts';
import { titleAt } from '../schema/schema.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';

/** Holds the facts against every rule; findings come in the order of the rules. Never throws on facts that loaded. */
export function check(facts: Facts): Diagnostic[] {
  return rules.flatMap((rule) => checkRule(rule, facts));
}

/** Holds the facts against one rule and makes its bare findings whole. */
export function checkRule({ id, severity, basis, check }: Rule, facts: Facts): Diagnostic[] {
  return check(facts).map((finding) => ({
    ...finding,
    ruleId: id,
    severity,
    basis,
    place: placeOf(facts, finding.path),
    title: titleAt(finding.path),
  }));
}
