import { pointerStep } from '../../schema/schema.ts';

/** One text in the facts and where it stands. */
export interface PlacedText {
  /** JSON pointer. */
  readonly path: string;
  readonly text: string;
}

/** Every text in a value, in its order, with its JSON pointer. Keeps its own stack, so that no nesting is too deep. */
export function walkTexts(value: unknown): PlacedText[] {
  const texts: PlacedText[] = [];
  const paths = [''];
  const values = [value];
  while (values.length > 0) {
    const path = paths.pop() ?? '';
    const found = values.pop();
    if (typeof found === 'string') texts.push({ path, text: found });
    else if (Array.isArray(found)) {
      for (let at = found.length - 1; at >= 0; at--) {
        paths.push(path + pointerStep(at));
        values.push(found[at]);
      }
    } else if (typeof found === 'object' && found !== null) {
      for (const key of Object.keys(found).reverse()) {
        paths.push(path + pointerStep(key));
        values.push((found as Record<string, unknown>)[key]);
      }
    }
  }
  return texts;
}
