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
    else if (Array.isArray(found)) {
      for (let at = found.length - 1; at >= 0; at--) waiting.push({ path: path + pointerStep(at), value: found[at] });
    } else if (typeof found === 'object' && found !== null) {
      for (const [key, child] of Object.entries(found).reverse())
        waiting.push({ path: path + pointerStep(key), value: child });
    }
  }
}
