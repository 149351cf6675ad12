import type { Diagnostic, Finding } from '../diagnostic.ts';
import { defaultProfile, type Profile } from '../layout/profile.ts';
import type { ForeignPaper } from '../manuscript/foreign-paper.ts';
import { applyWaivers } from './apply-waivers.ts';
import { asConfigured } from './as-configured.ts';
import type { CheckOptions } from './check-facts.ts';
import { checkTold, type ToldParts } from './check-told.ts';
import { foldFindings } from './fold-findings.ts';
import type { PaperRule } from './paper-rule.ts';
import type { CheckContext, Rule, WordRule } from './rule.ts';
import { isChosen } from './tag.ts';
import { usualOf } from './threshold.ts';
import { wholeFinding } from './whole-finding.ts';
import { withoutYielding } from './without-yielding.ts';

/** How a foreign paper is to be checked. */
export interface ForeignOptions extends Pick<CheckOptions, 'today' | 'only' | 'config' | 'waivers'> {
  /** How it should be set; as the standard has it where nothing is said. */
  readonly profile?: Profile;
  /** What it tells, where it is of a kind of ours. */
  readonly told?: ToldParts;
}

/**
 * Holds a paper that this tool did not make against the rules about words and figures, and those about how it is set; what wants
 * facts is passed over, unless the paper is told as facts, too.
 * Findings come in reading order.
 */
export function checkForeign(
  paper: ForeignPaper,
  rules: readonly (Rule | PaperRule)[],
  { today, only, config = {}, waivers = [], profile = defaultProfile, told }: ForeignOptions = {},
): Diagnostic[] {
  const speaking = rules
    .filter((rule) => isChosen(rule.tags, only))
    .filter((rule) => rule.reads !== 'facts')
    .flatMap((rule) => asConfigured(rule, config) ?? []);
  const context: CheckContext = { stage: 'final', ...(today ? { today } : {}) };
  const parts = (told?.rules ?? [])
    .filter(({ tags }) => isChosen(tags, only))
    .flatMap((rule) => asConfigured(rule, config) ?? []);
  const own = speaking.flatMap((rule) =>
    (rule.reads === 'paper' ? rule.check(paper, profile) : readWords(rule, paper, context)).map((finding) =>
      wholeFinding(finding, rule, paper),
    ),
  );
  const found = withoutYielding(own, speaking);
  const tagsOf = new Map(rules.map(({ id, tags }) => [id, tags]));
  const wanted = waivers.filter(({ rule }) => isChosen(tagsOf.get(rule) ?? [], only));
  const spoke = new Set([...speaking, ...parts].map(({ id }) => id));
  const all = [...(told ? checkTold(paper, told, parts, context) : []), ...found];
  const waived = applyWaivers(all, wanted, { textsAt: paper.textsUnder, today, spoke });
  return foldFindings(paper.textAt, inOrder(paper, waived), speaking);
}

function readWords(rule: WordRule, { manuscript }: ForeignPaper, context: CheckContext): readonly Finding[] {
  return rule.check(manuscript, rule.thresholds ? { thresholds: usualOf(rule.thresholds), ...context } : context);
}

function inOrder({ orderOf }: ForeignPaper, found: readonly Diagnostic[]): Diagnostic[] {
  return found.toSorted(
    (one, other) => orderOf(one.path) - orderOf(other.path) || (one.span?.start ?? 0) - (other.span?.start ?? 0),
  );
}
