import { pointerStep } from '../schema/schema.ts';

/** One text in the facts and where it stands. */
export interface PlacedText {
  /** JSON pointer. */
  readonly path: string;
  readonly text: string;
}

/** Every text in a value, in its order, with its JSON pointer. Keeps its own stack, so that no nesting is too deep. */
export function* walkTexts(value: unknown): Generator<PlacedText> {
  const waiting: { readonly path: string; readonly value: unknown }[] = [{ path: '', value }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { path, value: found } = next;
    if (typeof found === 'string') yield { path, text: found };
    else if (typeof found === 'object' && found !== null) {
      const children = Object.entries(found).map(([key, child]) => ({ path: path + pointerStep(key), value: child }));
      waiting.push(...children.reverse());
    }
  }
}
