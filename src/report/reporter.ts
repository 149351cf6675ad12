import type { Diagnostic } from '../diagnostic.ts';

/** What the check found in one file. */
export interface FileReport {
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Why the file could not be checked at all. */
  readonly problem?: string;
}

/** Writes what was found, as text. */
export type Reporter = (reports: readonly FileReport[]) => string;
