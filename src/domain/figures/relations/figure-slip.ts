import type { Span } from '../../text/span.ts';

/** Figures of a sentence that contradict each other: which one is marked, and the reckoning. */
export interface FigureSlip extends Span {
  readonly message: string;
  readonly hint?: string;
}
