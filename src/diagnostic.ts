/** How grave a finding is: 须改正 (may not be sent), 请核实, 提示. */
export type Severity = 'error' | 'warning' | 'notice';

/**
 * How firm the ground of a rule is, from the firmest to what nobody has verified: laws; regulations of the Party and on official
 * documents; national and other standards; policy documents; practice.
 */
export type Source = 'law' | 'regulation' | 'national-standard' | 'standard' | 'policy' | 'practice' | 'unverified';

/** What a rule returns: where and what. The engine adds the rest. */
export interface Finding {
  /** JSON pointer into the facts. */
  readonly path: string;
  /** One Chinese sentence: what was found. */
  readonly message: string;
  /** What would be right, when one sentence can say it. */
  readonly hint?: string;
  /** Where in the text at `path` the finding stands, in UTF-16 units from its start. */
  readonly span?: { readonly start: number; readonly end: number };
  /** What the text in `span` should be, when there is one right answer only. */
  readonly fix?: string;
  /** Pointers of the answers that are missing; a draft prints a visible gap at each. */
  readonly missing?: readonly string[];
}

/** Why a finding is let stand: who approved it, on what ground, until when. */
export interface Waived {
  readonly reason: string;
  readonly approvedBy: string;
  /** The last day on which it holds, 2026-03-01. */
  readonly expires: string;
}

/** Another place of a slip that comes by the dozen. */
export interface Elsewhere extends Pick<Finding, 'path' | 'span' | 'fix'> {
  readonly place: string;
  readonly title: string;
}

/** A finding as reviewers, reporters and machines read it. */
export interface Diagnostic extends Finding {
  /** Kebab-case id of the rule, or of the loading step; public, never renamed. */
  readonly ruleId: string;
  readonly severity: Severity;
  /** The place in the report as a reader names it: 一（四）2.; empty when the whole report is meant. */
  readonly place: string;
  /** The Chinese title of what `path` points at. */
  readonly title: string;
  /** The regulation or standard behind the finding. */
  readonly basis?: string;
  /** How firm that ground is. */
  readonly source?: Source;
  /** The other places of the same slip, where one finding speaks for all of them. */
  readonly others?: readonly Elsewhere[];
  /** The one edition that the finding keeps from being made; without it every edition is meant. */
  readonly edition?: string;
  /** Set when the finding is waived: it is listed, and does not count. */
  readonly waived?: Waived;
}

const order: Record<Severity, number> = { error: 2, warning: 1, notice: 0 };

/** The findings that count: those that nobody has waived. */
export function standing(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(({ waived }) => !waived);
}

/** The places that a finding speaks for, each as a finding of its own. */
export function placesOf(diagnostic: Diagnostic): Diagnostic[] {
  const { others = [], ...first } = diagnostic;
  const { span: _span, fix: _fix, ...said } = first;
  return [first, ...others.map((other) => ({ ...said, ...other }))];
}

/** Whether `severity` is at least as grave as `level`. */
export function reaches(severity: Severity, level: Severity): boolean {
  return order[severity] >= order[level];
}
