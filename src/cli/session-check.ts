import type { Diagnostic } from '../diagnostic.ts';
import type { Facts } from '../facts/facts.ts';
import { check } from '../kinds/check.ts';
import { kindOf } from '../kinds/index.ts';
import type { Offered } from '../questionnaire/option-list.ts';
import { reporters } from '../reporters/index.ts';
import { checkingOf } from './settings.ts';

/** A file's check, as a session asks for it time and again. */
export interface SessionCheck {
  /** What `fazhi check` would find in these facts. */
  readonly findings: (facts: Facts) => readonly Diagnostic[];
  /** What `fazhi check` would print of them. */
  readonly report: (facts: Facts) => string;
  /** What the office has to choose from of its own. */
  readonly offered: Offered;
}

/** The check of a file that is being filled in, by what the office has set now; `today` is the day it is asked on. */
export function sessionCheck(file: string, today: () => string): SessionCheck {
  const checking = checkingOf(file);
  const findings = (facts: Facts) => check(facts, { ...checking, today: today() });
  const { outlines } = checking.config ?? {};
  return {
    findings,
    report: (facts) =>
      reporters.pretty([{ file, kind: kindOf(facts), facts, diagnostics: findings(facts) }], { today: today() }),
    offered: outlines ? { outlines } : {},
  };
}
