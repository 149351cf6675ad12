import type { Diagnostic } from '../diagnostic.ts';
import { isAtLeast } from '../domain/stage.ts';
import type { Facts } from '../facts/load.ts';
import { placeOf } from '../facts/place.ts';
import { stageOf } from '../facts/stage.ts';
import { titleAt } from '../schema/schema.ts';
import type { CheckContext, Rule } from './rule.ts';
import { rules } from './rules/index.ts';

/** How the facts are to be checked; the stage is read from the facts when it is not given. */
export type CheckOptions = Partial<CheckContext>;

/** Holds the facts against every rule of their stage; findings come in the order of the rules. Never throws on facts that loaded. */
export function check(facts: Facts, options: CheckOptions = {}): Diagnostic[] {
  const context = { stage: stageOf(facts), ...options };
  return rules
    .filter(({ from = 'draft' }) => isAtLeast(context.stage, from))
    .flatMap((rule) => checkRule(rule, facts, context));
}

/** Holds the facts against one rule and makes its bare findings whole. */
export function checkRule({ id, severity, basis, check }: Rule, facts: Facts, context: CheckContext): Diagnostic[] {
  return check(facts, context).map((finding) => ({
    ...finding,
    ruleId: id,
    severity,
    basis,
    place: placeOf(facts, finding.path),
    title: titleAt(finding.path),
  }));
}
