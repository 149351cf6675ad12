import type { Diagnostic, Finding, Severity } from '../diagnostic.ts';
import type { Stage } from '../domain/editions/stage.ts';
import type { Outline } from '../domain/report/outline-areas.ts';
import type { Facts } from '../facts/facts.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import type { Tag } from './tag.ts';
import type { Threshold, ThresholdValues } from './threshold.ts';

/** What a rule may know besides the facts. */
export interface CheckContext {
  readonly stage: Stage;
  /** The day of the check, 2026-02-20; undefined while rendering, when rules that read the clock are silent. */
  readonly today?: string;
  /** The numbers that the rule turns on; `thresholdOf` reads one. */
  readonly thresholds?: ThresholdValues;
  /** The office's own Outlines, which go before those the tool knows. */
  readonly outlines?: readonly Outline[];
}

/** A rule as a reader knows it, whoever speaks for it. */
export type RuleText = Pick<AnyRule, 'id' | 'severity' | 'tags' | 'title' | 'basis' | 'why' | 'from'>;

/** What a report must hold, and why. */
interface AnyRule {
  /** Kebab-case phrase for what must hold; the file's name; public, never renamed. */
  readonly id: string;
  readonly severity: Severity;
  /** What it is about, the chief thing first. */
  readonly tags: readonly Tag[];
  /** What the rule wants, in Chinese. */
  readonly title: string;
  /** The regulation or standard; 实务 where it is practice only. */
  readonly basis: string;
  /** Why it matters and when the rule keeps silent, in Chinese, for docs/rules.md and `fazhi explain`. */
  readonly why: string;
  /** The stage from which it speaks; from the draft on when left out. */
  readonly from?: Stage;
  /** The numbers that an office may set otherwise, by name. */
  readonly thresholds?: Readonly<Record<string, Threshold>>;
  /** The smallest facts it speaks of, and the same put right; shown in the docs and run as tests. */
  readonly wrong: Partial<Facts>;
  readonly right: Partial<Facts>;
  /**
   * For slips that come by the dozen: what one finding says for several. The engine then makes one of them all, with their
   * places.
   */
  readonly inOne?: (findings: readonly Diagnostic[], facts: Facts) => string;
}

/** A rule about words and figures: it reads any manuscript, wherever that comes from. */
export interface WordRule extends AnyRule {
  readonly reads: 'manuscript';
  /** Bare findings; the engine adds id, severity, place, title and basis. */
  readonly check: (manuscript: Manuscript, context: CheckContext) => readonly Finding[];
}

/** A rule about the parts of a report: it reads the facts of their kind, and what those say in the manuscript that they make. */
export interface PartRule extends AnyRule {
  readonly reads: 'facts';
  /** Bare findings; the engine adds id, severity, place, title and basis. */
  readonly check: (facts: Facts, context: CheckContext & { readonly manuscript: Manuscript }) => readonly Finding[];
}

export type Rule = WordRule | PartRule;
