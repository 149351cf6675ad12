import type { Diagnostic } from '../diagnostic.ts';

/** Leaves out what rules that yield say of words of which another rule speaks: one fault is told once. */
export function withoutYielding(
  diagnostics: readonly Diagnostic[],
  rules: readonly { readonly id: string; readonly yields?: true | undefined }[],
): Diagnostic[] {
  const yielding = new Set(rules.flatMap(({ id, yields }) => (yields ? [id] : [])));
  if (!diagnostics.some(({ ruleId }) => yielding.has(ruleId))) return [...diagnostics];
  const firm = diagnostics.filter(({ ruleId, span }) => span && !yielding.has(ruleId));
  const said: Diagnostic[] = [];
  for (const one of diagnostics) {
    if (yielding.has(one.ruleId) && [...firm, ...said].some((other) => meet(one, other))) continue;
    if (yielding.has(one.ruleId)) said.push(one);
  }
  return diagnostics.filter((one) => !yielding.has(one.ruleId) || said.includes(one));
}

function meet({ path, span }: Diagnostic, other: Diagnostic): boolean {
  if (path !== other.path || !span || !other.span) return false;
  return span.start < other.span.end && other.span.start < span.end;
}
