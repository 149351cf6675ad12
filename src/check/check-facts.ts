import type { Diagnostic } from '../diagnostic.ts';
import type { Edition } from '../domain/editions/edition.ts';
import { isAtLeast, type Stage } from '../domain/editions/stage.ts';
import { answerAt } from '../facts/answer-at.ts';
import { ofEdition } from '../facts/chosen-edition.ts';
import type { Facts } from '../facts/facts.ts';
import type { FactsKind } from '../facts/facts-kind.ts';
import { namedEditions } from '../facts/named-editions.ts';
import { readingOrder } from '../facts/order/reading-order.ts';
import { stageOf } from '../facts/stage.ts';
import { textsUnder } from '../facts/texts/texts-under.ts';
import { isWithheldFrom } from '../facts/texts/withheld.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { manuscriptOf } from '../manuscript/manuscript-of.ts';
import { applyWaivers } from './apply-waivers.ts';
import { asConfigured } from './as-configured.ts';
import { findInEdition } from './check-edition.ts';
import type { CheckedKind } from './checked-kind.ts';
import type { Config } from './config.ts';
import { foldFindings } from './fold-findings.ts';
import type { CheckContext, Rule } from './rule.ts';
import { everyRule, publicIsCleared } from './standing-rules.ts';
import { isChosen, type Tag } from './tag.ts';
import { usualOf } from './threshold.ts';
import type { Waiver } from './waiver.ts';
import { wholeFinding } from './whole-finding.ts';
import { withoutYielding } from './without-yielding.ts';

/** How the facts are to be checked. */
export interface CheckOptions {
  /** The stage whose rules speak; read from the facts when it is not given. */
  readonly stage?: Stage;
  /** The day of the check, 2026-02-20; without it the rules that read the clock are silent. */
  readonly today?: string;
  /** Check for this edition alone: the others, and what is withheld from it, are passed over. */
  readonly edition?: Edition;
  /** Only the rules of these tags speak. */
  readonly only?: readonly Tag[];
  readonly config?: Config;
  /** The list beside the facts; what the facts themselves let stand counts too. */
  readonly waivers?: readonly Waiver[];
}

/**
 * Holds the facts against every rule of their stage, and each edition they name against what would keep it from being made;
 * findings come in the paper's own order. Never throws on facts that loaded.
 */
export function checkFacts(kind: CheckedKind, facts: Facts, options: CheckOptions = {}): Diagnostic[] {
  const { edition, only, config = {}, today } = options;
  const waivers = [...(options.waivers ?? []), ...(facts.waivers ?? [])];
  const scoped = edition ? ofEdition(facts, edition) : facts;
  const stage = options.stage ?? stageOf(scoped);
  const speaking = kind.rules
    .filter(({ from = 'draft', tags }) => isAtLeast(stage, from) && isChosen(tags, only))
    .flatMap((rule) => asConfigured(rule, config) ?? []);
  const manuscript = manuscriptOf(kind, scoped);
  const context: CheckContext = {
    stage,
    ...(today ? { today } : {}),
    ...(config.outlines ? { outlines: config.outlines } : {}),
  };
  const told = speaking.flatMap((rule) => checkRule(kind, rule, scoped, context, manuscript));
  const found = withoutYielding(told, speaking).filter(({ path }) => !edition || !isWithheldFrom(facts, edition, path));
  const spoke = new Set(edition ? [] : speaking.map(({ id }) => id));
  const inEditions = edition ? findInEdition(kind, facts, edition) : findInEditions(kind, facts, stage);
  const all = [...found, ...inEditions.filter(({ ruleId }) => isChosen(tagsOf(kind, ruleId), only))];
  const wanted = waivers.filter(({ rule }) => isChosen(tagsOf(kind, rule), only));
  const waived = applyWaivers(all, wanted, { textsAt: textsUnder(facts), today, spoke });
  return foldFindings((path) => String(answerAt(facts, path)), inOrder(kind, facts, waived), speaking);
}

function tagsOf({ rules }: CheckedKind, id: string): readonly Tag[] {
  return everyRule(rules).find((rule) => rule.id === id)?.tags ?? [];
}

/**
 * A public edition is made last: until it is its turn, that it cannot be made yet is to be seen to, and no error of the
 * report that is sent first.
 */
function findInEditions(kind: CheckedKind, facts: Facts, stage: Stage): Diagnostic[] {
  const findings = namedEditions(kind, facts).flatMap((edition) => findInEdition(kind, facts, edition));
  const isEarly = ({ ruleId }: Diagnostic) => ruleId === publicIsCleared.id && stage !== 'public';
  return findings.map((one) => (isEarly(one) ? { ...one, severity: 'warning' } : one));
}

/** Holds the facts against one rule and makes its bare findings whole; rules that run together share the manuscript of the facts. */
export function checkRule(
  kind: Pick<CheckedKind, 'grounds'> & FactsKind,
  rule: Rule,
  facts: Facts,
  context: CheckContext,
  manuscript: Manuscript = manuscriptOf(kind, facts),
): Diagnostic[] {
  const grounded = { ...rule, ...kind.grounds?.[rule.id] };
  const own = rule.thresholds ? { thresholds: usualOf(rule.thresholds), ...context } : context;
  const found = rule.reads === 'facts' ? rule.check(facts, { ...own, manuscript, kind }) : rule.check(manuscript, own);
  return found.map((finding) => wholeFinding(finding, grounded, manuscript));
}

function inOrder(kind: FactsKind, facts: Facts, diagnostics: Diagnostic[]): Diagnostic[] {
  if (diagnostics.length < 2) return diagnostics;
  const compare = readingOrder(kind, facts);
  return diagnostics.sort(
    (first, second) => compare(first.path, second.path) || (first.span?.start ?? 0) - (second.span?.start ?? 0),
  );
}
