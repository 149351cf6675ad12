import type { Finding, Severity } from '../diagnostic.ts';
import type { Facts } from '../facts/load.ts';

/** What a report must hold, why, and how to tell. */
export interface Rule {
  /** Kebab-case phrase for what must hold; the file's name; public, never renamed. */
  readonly id: string;
  readonly severity: Severity;
  /** What the rule wants, in Chinese. */
  readonly title: string;
  /** The regulation or standard; 实务 where it is practice only. */
  readonly basis: string;
  /** Bare findings; the engine adds id, severity, place, title and basis. */
  readonly check: (facts: Facts) => readonly Finding[];
}
