/** The steps of a JSON pointer, unescaped: /a~1b/0 → ['a/b', '0']. */
export function pointerSteps(pointer: string): string[] {
  const steps = pointer.split('/').slice(1);
  return pointer.includes('~') ? steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')) : steps;
}

/** Writes one step of a JSON pointer: a/b → /a~1b. */
export function pointerStep(step: string | number): string {
  if (typeof step === 'number' || !(step.includes('~') || step.includes('/'))) return `/${step}`;
  return `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Whether a pointer leads into one of some groups of the facts. */
export function isIn(groups: readonly string[], pointer: string): boolean {
  return groups.includes(pointer.split('/')[1] ?? '');
}
