import { pointerStep, pointerSteps } from '../schema/pointer.ts';

/** Some facts once for each answer, which is left out; so a view may lack it. */
export function eachLeftOut<Told extends object>(facts: Told, pointers: readonly string[]): Told[] {
  return withAncestors(pointers).map((pointer) => leaveOut(facts, pointer));
}

/** The pointers and all that stands above them, without the entries of lists. */
function withAncestors(pointers: readonly string[]): string[] {
  const above = pointers.flatMap((pointer) => {
    const steps = pointerSteps(pointer);
    return steps.map((_step, index) =>
      steps
        .slice(0, index + 1)
        .map(pointerStep)
        .join(''),
    );
  });
  return [...new Set(above)].filter((pointer) => !/\/\d+$/.test(pointer));
}

function leaveOut<Told extends object>(facts: Told, pointer: string): Told {
  const copy = structuredClone(facts);
  const steps = pointerSteps(pointer);
  const last = steps.pop() ?? '';
  const parent = steps.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], copy);
  if (parent) delete (parent as Record<string, unknown>)[last];
  return copy;
}
