import type { Diagnostic } from '../diagnostic.ts';

/** Leaves out what rules that yield say of words of which another rule speaks, or one that yields spoke before: one fault is told once. */
export function withoutYielding(
  diagnostics: readonly Diagnostic[],
  rules: readonly { readonly id: string; readonly yields?: true | undefined }[],
): Diagnostic[] {
  const yielding = new Set(rules.flatMap(({ id, yields }) => (yields ? [id] : [])));
  const told = new ToldLetters();
  for (const one of diagnostics) if (!yielding.has(one.ruleId)) told.add(one);
  return diagnostics.filter((one) => {
    if (!yielding.has(one.ruleId)) return true;
    if (told.meets(one)) return false;
    told.add(one);
    return true;
  });
}

/** The letters of which something was said, text by text. */
class ToldLetters {
  readonly #byPath = new Map<string, Set<number>>();

  add({ path, span }: Diagnostic): void {
    if (!span) return;
    const letters = this.#byPath.get(path) ?? new Set();
    for (let at = span.start; at < span.end; at += 1) letters.add(at);
    this.#byPath.set(path, letters);
  }

  meets({ path, span }: Diagnostic): boolean {
    const letters = this.#byPath.get(path);
    if (!letters || !span) return false;
    for (let at = span.start; at < span.end; at += 1) if (letters.has(at)) return true;
    return false;
  }
}
