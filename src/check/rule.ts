import type { Diagnostic, Finding, Severity, Source } from '../diagnostic.ts';
import type { Stage } from '../domain/editions/stage.ts';
import type { Outline } from '../domain/report/outline-areas.ts';
import type { Facts } from '../facts/facts.ts';
import type { FactsKind } from '../facts/facts-kind.ts';
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
export type RuleText = Pick<AnyRule<Facts>, 'id' | 'severity' | 'tags' | 'title' | 'source' | 'basis' | 'why' | 'from'>;

/** A rule as far as an office may set it otherwise. */
export type ConfigurableRule = Pick<AnyRule<Facts>, 'id' | 'title' | 'severity' | 'tags' | 'thresholds'>;

/** The least that a rule speaks of: running text, or a piece of it, wherever that stands in a paper, and the answers it needs besides. */
export type Example<Told extends Facts = Facts> = Partial<Told> & {
  readonly heading?: string;
  readonly text?: readonly string[];
  /** Points of one list: 一是…二是…. */
  readonly points?: readonly string[];
};

/** The least that a rule of some kind speaks of. */
export type AnyExample = Example & Readonly<Record<string, unknown>>;

/** What a paper must hold, and why; `Told` are the facts of its kind. */
interface AnyRule<Told extends Facts, Shown = Example<Told>> {
  /** Kebab-case phrase for what must hold; the file's name; public, never renamed. */
  readonly id: string;
  readonly severity: Severity;
  /** What it is about, the chief thing first. */
  readonly tags: readonly Tag[];
  /** What the rule wants, in Chinese. */
  readonly title: string;
  /** How firm its ground is: it decides how the rule may word what it says. */
  readonly source: Source;
  /** The regulation or standard; 实务 where it is practice only. */
  readonly basis: string;
  /** Why it matters and when the rule keeps silent, in Chinese, for docs/rules.md and `fazhi explain`. */
  readonly why: string;
  /** The stage from which it speaks; from the draft on when left out. */
  readonly from?: Stage;
  /** The numbers that an office may set otherwise, by name. */
  readonly thresholds?: Readonly<Record<string, Threshold>>;
  /** Says nothing of words of which another rule speaks, or one like it that comes before it. */
  readonly yields?: true;
  /** The smallest facts it speaks of, and the same put right; shown in the docs and run as tests. */
  readonly wrong: Shown;
  readonly right: Shown;
  /**
   * For slips that come by the dozen: what one finding says for several. The engine then makes one of them all, with their
   * places.
   */
  inOne?(findings: readonly Diagnostic[], textAt: (path: string) => string): string;
}

/** A rule about words and figures: it reads any manuscript, wherever that comes from. */
export interface WordRule extends AnyRule<Facts> {
  readonly reads: 'manuscript';
  /** Bare findings; the engine adds id, severity, place, title and basis. */
  readonly check: (manuscript: Manuscript, context: CheckContext) => readonly Finding[];
}

/** A rule about the parts of a report: it reads the facts of their kind, and what those say in the manuscript that they make. */
export interface PartRule<Told extends Facts = Facts, Shown = Example<Told>> extends AnyRule<Told, Shown> {
  readonly reads: 'facts';
  /** Bare findings; the engine adds id, severity, place, title and basis. */
  check(facts: Told, context: PartContext): readonly Finding[];
}

/** What a rule about parts may know besides the facts: what they say, and what kind of paper they make. */
export interface PartContext extends CheckContext {
  readonly manuscript: Manuscript;
  readonly kind: FactsKind;
}

/** A rule of any kind of paper; its examples are told in the answers of that kind. */
export type Rule = WordRule | PartRule<Facts, AnyExample>;
