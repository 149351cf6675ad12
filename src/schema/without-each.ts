import { pointerStep, pointerSteps } from './pointer.ts';

/** A value once for each of the pointers, and for each group above them, without what stands there. */
export function withoutEach<Value>(value: Value, pointers: readonly string[]): Value[] {
  return ancestors(pointers).map((pointer) => leaveOut(value, pointer));
}

/** The pointers and all that stands above them, without the entries of lists. */
function ancestors(pointers: readonly string[]): string[] {
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

function leaveOut<Value>(value: Value, pointer: string): Value {
  const copy = structuredClone(value);
  const steps = pointerSteps(pointer);
  const last = steps.pop() ?? '';
  const parent = steps.reduce<unknown>((one, step) => (one as Record<string, unknown> | undefined)?.[step], copy);
  if (parent) delete (parent as Record<string, unknown>)[last];
  return copy;
}
