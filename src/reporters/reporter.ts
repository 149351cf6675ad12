import type { Appraised } from '../appraisal/appraised.ts';
import type { Config } from '../check/config.ts';
import type { RuleText } from '../check/rule.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { answerAt } from '../facts/answer-at.ts';
import type { Facts } from '../facts/facts.ts';
import type { ForeignLookup } from '../manuscript/foreign-lookup.ts';
import type { ReportedKind } from './reported-kind.ts';
import type { WrittenFigure } from './written-figures.ts';

/** What the check found in one file. */
export interface CheckedFile {
  readonly file: string;
  /** The content of the file as text, by which findings get their lines. */
  readonly source?: string;
  /** The kind of paper that it is, or would be. */
  readonly kind?: ReportedKind;
  /** The facts, when they fit the schema. */
  readonly facts?: Facts;
  /** The words that findings speak of, where it is a paper that this tool did not make. */
  readonly paper?: ForeignLookup;
  /** What a summary tells of a paper that this tool did not make. */
  readonly summary?: PaperSummary;
  /** Its figures, where it is a paper that this tool did not make and they were asked for. */
  readonly figures?: readonly WrittenFigure[];
  /** What it is appraised by, where that was asked for. */
  readonly appraised?: Appraised;
  /** What was left out or could not be read or checked of it, each in one sentence. */
  readonly notes?: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** What the office has set otherwise for this file. */
  readonly config?: Config;
  /** Why the file could not be checked at all. */
  readonly problem?: string;
}

/** Whose a paper of another program is, which parts that the law asks for it tells nowhere, how long it is. */
export interface PaperSummary {
  readonly authority?: string;
  /** Its kind, where that is one whose parts are asked for by law. */
  readonly kind?: ReportedKind;
  readonly untold?: readonly string[];
  readonly characters: number;
}

/** Finds the text at a path: an answer of the facts, or words of a foreign paper; undefined where there is none. */
export function textsOf({ facts, paper }: Pick<CheckedFile, 'facts' | 'paper'>): (path: string) => string | undefined {
  if (paper) return (path) => paper.textAt(path) || undefined;
  return (path) => {
    const text = answerAt(facts, path);
    return typeof text === 'string' ? text : undefined;
  };
}

/** What a reporter may know besides the findings. */
export interface ReportContext {
  /** The day of the check, 2026-02-20; without it no days are counted. */
  readonly today?: string;
  readonly version?: string;
  /** Every kind of finding there is, for forms that list them found or not. */
  readonly rules?: readonly RuleText[];
}

/** Writes what was found, as text. */
export type Reporter = (files: readonly CheckedFile[], context?: ReportContext) => string;
