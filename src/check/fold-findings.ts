import type { Diagnostic, Elsewhere } from '../diagnostic.ts';

/** A rule as far as it tells of several findings in one. */
interface Folding {
  readonly id: string;
  inOne?(findings: readonly Diagnostic[], textAt: (path: string) => string): string;
}

/**
 * Makes one finding of all those of a rule whose slips come by the dozen, at the place of the first; the others are places of
 * it, so that each can still be put right. What is waived stays a finding of its own.
 */
export function foldFindings(
  textAt: (path: string) => string,
  diagnostics: readonly Diagnostic[],
  rules: readonly Folding[],
): Diagnostic[] {
  const folding = new Map(rules.flatMap(({ id, inOne }) => (inOne ? [[id, inOne] as const] : [])));
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const { ruleId, waived } = diagnostic;
    if (!folding.has(ruleId) || waived) continue;
    const group = groups.get(ruleId);
    if (group) group.push(diagnostic);
    else groups.set(ruleId, [diagnostic]);
  }
  return diagnostics.flatMap((diagnostic) => {
    const { ruleId, waived } = diagnostic;
    const group = waived ? undefined : groups.get(ruleId);
    const tell = folding.get(ruleId);
    if (!group || !tell || group.length === 1) return [diagnostic];
    if (group[0] !== diagnostic) return [];
    return [{ ...diagnostic, message: tell(group, textAt), others: group.slice(1).map(elsewhere) }];
  });
}

function elsewhere({ path, span, fix, place, title }: Diagnostic): Elsewhere {
  return { path, place, title, ...(span && { span }), ...(fix !== undefined && { fix }) };
}
