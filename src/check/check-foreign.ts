import type { Diagnostic } from '../diagnostic.ts';
import type { ForeignPaper } from '../manuscript/foreign-paper.ts';
import { asConfigured } from './as-configured.ts';
import type { CheckOptions } from './check-facts.ts';
import { foldFindings } from './fold-findings.ts';
import type { CheckContext, Rule, WordRule } from './rule.ts';
import { isChosen } from './tag.ts';
import { usualOf } from './threshold.ts';
import { wholeFinding } from './whole-finding.ts';

/** How a foreign paper is to be checked. */
export type ForeignOptions = Pick<CheckOptions, 'today' | 'only' | 'config'>;

/**
 * Holds a paper that this tool did not make against the rules about words and figures; what wants facts is passed over.
 * Findings come in reading order.
 */
export function checkForeign(
  paper: ForeignPaper,
  rules: readonly Rule[],
  { today, only, config = {} }: ForeignOptions = {},
): Diagnostic[] {
  const speaking = rules
    .filter((rule) => isChosen(rule.tags, only))
    .flatMap((rule) => asConfigured(rule, config) ?? [])
    .filter((rule): rule is WordRule => rule.reads === 'manuscript');
  const context: CheckContext = { stage: 'final', ...(today ? { today } : {}) };
  const found = speaking.flatMap((rule) => findingsOf(rule, paper, context));
  return foldFindings(paper.textAt, inOrder(paper, found), speaking);
}

function findingsOf(rule: WordRule, paper: ForeignPaper, context: CheckContext): Diagnostic[] {
  const own = rule.thresholds ? { thresholds: usualOf(rule.thresholds), ...context } : context;
  return rule.check(paper.manuscript, own).map((finding) => wholeFinding(finding, rule, rule.basis, paper));
}

function inOrder({ orderOf }: ForeignPaper, found: readonly Diagnostic[]): Diagnostic[] {
  return found.toSorted(
    (one, other) => orderOf(one.path) - orderOf(other.path) || (one.span?.start ?? 0) - (other.span?.start ?? 0),
  );
}
