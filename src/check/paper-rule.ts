import type { Diagnostic, Finding } from '../diagnostic.ts';
import type { Profile } from '../layout/profile.ts';
import type { ForeignPaper } from '../manuscript/foreign-paper.ts';
import type { RuleText } from './rule.ts';

/** A rule about how a paper of another program is set: its page, its fonts, what is left in it. */
export interface PaperRule extends RuleText {
  readonly reads: 'paper';
  /** Bare findings; the engine adds id, severity, place, title and basis. */
  check(paper: ForeignPaper, profile: Profile): readonly Finding[];
  /** What one finding says for several. */
  inOne?(findings: readonly Diagnostic[]): string;
}
