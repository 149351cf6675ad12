import type { Span } from './span.ts';

/** A text, and where it comes from. */
export interface Paragraph {
  /** The JSON pointer of an answer, or the place in a file. */
  readonly path: string;
  readonly text: string;
  /** The place, in what the office wrote, of a place in this text. */
  readonly spanOf: (start: number, end: number) => Span;
}

/** Of a text that stands as the office wrote it. */
export const asWritten: Paragraph['spanOf'] = (start, end) => ({ start, end });
