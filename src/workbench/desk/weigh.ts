import { type Diagnostic, type Severity, standing } from '../../diagnostic.ts';

/** What a clerk is to do with a finding: put right, verify, note; what is not written yet is no slip. */
export type Weight = Severity | 'unwritten';

const order = { error: 0, warning: 1, unwritten: 2, notice: 3 };

/** The findings that count, the gravest first, each kind in the paper's order. */
export function byWeight(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return standing(findings).toSorted((one, other) => order[weightOf(one)] - order[weightOf(other)]);
}

export function weightOf({ severity, missing = [] }: Diagnostic): Weight {
  return missing.length > 0 && severity === 'error' ? 'unwritten' : severity;
}

/** The weight of the gravest at each answer, of findings that begin with the gravest. */
export function worstAt(findings: readonly Diagnostic[]): ReadonlyMap<string, Severity> {
  return new Map(findings.toReversed().map(({ path, severity }) => [path, severity]));
}
