import { type CheckOptions, checkFacts } from '../check/check-facts.ts';
import type { CheckedKind } from '../check/checked-kind.ts';
import { type Config, readConfigOf } from '../check/config.ts';
import type { Rule, RuleText } from '../check/rule.ts';
import { everyRule as everyRuleOf } from '../check/standing-rules.ts';
import { readWaiversOf, type Waiver } from '../check/waiver.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { paperRules } from '../paper-rules/index.ts';
import type { AnyFacts } from './any-facts.ts';
import { kindOf, kinds } from './index.ts';

/** The rules of all kinds, each once. */
export const rules: readonly Rule[] = [...new Set(kinds.flatMap((kind) => kind.rules))];

/** Every kind of finding there is. */
export const everyRule: readonly RuleText[] = [...everyRuleOf(rules), ...paperRules];

/** Every kind of finding there is about papers of some kinds. */
export function everyRuleFor(some: readonly CheckedKind[]): readonly RuleText[] {
  return everyRuleOf([...new Set(some.flatMap((kind) => kind.rules))]);
}

/**
 * Holds the facts against every rule of their kind and stage, and each edition they name against what would keep it from being
 * made; findings come in the paper's own order. Never throws on facts that loaded.
 */
export function check(facts: AnyFacts, options: CheckOptions = {}): Diagnostic[] {
  return checkFacts(kindOf(facts), facts, options);
}

/** Reads one configuration. Throws a UsageError that names every rule and threshold that does not exist, and the nearest that does. */
export function readConfig(value: unknown): Config {
  return readConfigOf([...rules, ...paperRules], value);
}

/** Reads the list of waivers. Throws a UsageError that says what in it does not fit. */
export function readWaivers(value: unknown): Waiver[] {
  return readWaiversOf([...rules, ...paperRules], value);
}
