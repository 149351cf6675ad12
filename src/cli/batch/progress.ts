import type { Io } from '../io.ts';

/** Shows how far a batch has come. */
export interface ProgressBar {
  /** Give lines to stdout and stderr without spoiling what is drawn. */
  readonly out: Io['out'];
  readonly err: Io['err'];
  readonly advance: () => void;
  /** Leaves the screen as if nothing had been drawn on it. */
  readonly end: () => void;
}
