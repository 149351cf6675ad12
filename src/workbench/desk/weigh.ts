import { type Diagnostic, type Severity, standing } from '../../diagnostic.ts';

const order = { error: 0, warning: 1, notice: 2 };

/** The findings that count, the gravest first, each kind in the paper's order. */
export function byWeight(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return standing(findings).toSorted((one, other) => order[one.severity] - order[other.severity]);
}

/** The weight of the gravest at each answer, of findings that begin with the gravest. */
export function worstAt(findings: readonly Diagnostic[]): ReadonlyMap<string, Severity> {
  return new Map(findings.toReversed().map(({ path, severity }) => [path, severity]));
}
