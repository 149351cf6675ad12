import { pointerStep } from '../schema/schema.ts';

/** One text in the facts and where it stands. */
export interface PlacedText {
  /** JSON pointer. */
  readonly path: string;
  readonly text: string;
}

/** Every text in a value, in its order, with its JSON pointer. */
export function* walkTexts(value: unknown, path = ''): Generator<PlacedText> {
  if (typeof value === 'string') yield { path, text: value };
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) yield* walkTexts(child, path + pointerStep(key));
  }
}
